/** Salesforce's REST shapes: ids, rows, errors, composite calls. */
@NullMarked
package io.scimkit.salesforce.rest;

import org.jspecify.annotations.NullMarked;
