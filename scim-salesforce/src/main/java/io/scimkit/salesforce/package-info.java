/** Does what was decided: signs in, reads the org, applies plans, runs runbooks. */
@NullMarked
package io.scimkit.salesforce;

import org.jspecify.annotations.NullMarked;
