/** The org's names and ids, read once. */
@NullMarked
package io.scimkit.salesforce.catalog;

import org.jspecify.annotations.NullMarked;
