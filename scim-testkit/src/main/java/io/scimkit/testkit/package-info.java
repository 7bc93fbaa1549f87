/**
 * An in-memory Salesforce org that speaks the wire. Begin with {@link
 * io.scimkit.testkit.FakeSalesforce}.
 */
@NullMarked
package io.scimkit.testkit;

import org.jspecify.annotations.NullMarked;
