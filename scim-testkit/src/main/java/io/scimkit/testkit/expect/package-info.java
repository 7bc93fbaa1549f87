/**
 * Expectations of users and orgs that need no test library; {@link
 * io.scimkit.testkit.FakeSalesforce#expect} is where they begin.
 */
@NullMarked
package io.scimkit.testkit.expect;

import org.jspecify.annotations.NullMarked;
