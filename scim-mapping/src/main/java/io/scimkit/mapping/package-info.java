/** Decides, without doing: SCIM in, desired Salesforce state, plans, reviews and documents out. */
@NullMarked
package io.scimkit.mapping;

import org.jspecify.annotations.NullMarked;
