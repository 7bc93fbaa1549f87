/** An in-memory Salesforce org that speaks the wire. */
@NullMarked
package io.scimkit.testkit;

import org.jspecify.annotations.NullMarked;
