/** The leaver's runbook as a definition: which steps, in which order, within what time. */
@NullMarked
package io.scimkit.mapping.runbook;

import org.jspecify.annotations.NullMarked;
