/** The leaver's runbook as it is run: plan, progress, report. */
@NullMarked
package io.scimkit.salesforce.runbook;

import org.jspecify.annotations.NullMarked;
