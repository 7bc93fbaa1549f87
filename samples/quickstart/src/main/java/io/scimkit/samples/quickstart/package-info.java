/** Replays recorded IdP traffic into an embedded fake org. */
@NullMarked
package io.scimkit.samples.quickstart;

import org.jspecify.annotations.NullMarked;
