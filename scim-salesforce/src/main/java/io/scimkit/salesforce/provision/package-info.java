/** Reading what a plan needs, and applying a plan. */
@NullMarked
package io.scimkit.salesforce.provision;

import org.jspecify.annotations.NullMarked;
