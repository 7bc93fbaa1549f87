/** Aligned text for terminals. */
@NullMarked
package io.scimkit.salesforce.text;

import org.jspecify.annotations.NullMarked;
