/** The only place where query text is made. */
@NullMarked
package io.scimkit.salesforce.soql;

import org.jspecify.annotations.NullMarked;
