/** What SetupAuditTrail keeps of which changes. */
@NullMarked
package io.scimkit.testkit.audit;

import org.jspecify.annotations.NullMarked;
