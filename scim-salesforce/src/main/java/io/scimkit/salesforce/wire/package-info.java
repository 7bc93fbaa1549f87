/** One HTTP request and its reply: counted, bounded, told to the listener, never repeated. */
@NullMarked
package io.scimkit.salesforce.wire;

import org.jspecify.annotations.NullMarked;
