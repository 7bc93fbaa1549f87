/** What holds in every org at every moment between two requests. */
@NullMarked
package io.scimkit.testkit.invariant;

import org.jspecify.annotations.NullMarked;
