/** JSON text in and out, with bounds. */
@NullMarked
package io.scimkit.salesforce.json;

import org.jspecify.annotations.NullMarked;
