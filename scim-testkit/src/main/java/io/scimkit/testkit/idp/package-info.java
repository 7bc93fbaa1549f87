/**
 * What identity providers send, for tests of a SCIM endpoint: each class is one provider's way of
 * saying the same things. Bodies follow recorded and documented traffic; who is named in them is up
 * to the test.
 *
 * <pre>{@code
 * Person sana = Person.named("sana.idris@acme.example", "Sana", "Idris").externalId("00u1");
 * endpoint.post("/Users", Okta.createUser(sana).body());
 * endpoint.patch("/Users/" + id, Entra.standard().disable(id).body()); // "active": "False"
 * }</pre>
 */
@NullMarked
package io.scimkit.testkit.idp;

import org.jspecify.annotations.NullMarked;
