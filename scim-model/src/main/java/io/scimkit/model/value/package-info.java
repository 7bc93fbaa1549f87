/**
 * The one tree that every resource of this library is: immutable values of SCIM's JSON form.
 *
 * <p>Start at {@link io.scimkit.model.value.ScimObject}. Typed resources such as {@code ScimUser}
 * are thin views over it, so nothing that a client sent is lost between reading and writing.
 */
@NullMarked
package io.scimkit.model.value;

import org.jspecify.annotations.NullMarked;
