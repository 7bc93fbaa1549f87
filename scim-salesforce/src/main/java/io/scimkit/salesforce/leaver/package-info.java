/** Running the leaver's runbook step by step. */
@NullMarked
package io.scimkit.salesforce.leaver;

import org.jspecify.annotations.NullMarked;
