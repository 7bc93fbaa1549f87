/**
 * Does what was decided: signs in, reads an org, applies plans and runs the leaver's runbook. Begin
 * with {@link io.scimkit.salesforce.Salesforce}, one for each org, then {@link
 * io.scimkit.salesforce.Provisioner}.
 */
@NullMarked
package io.scimkit.salesforce;

import org.jspecify.annotations.NullMarked;
