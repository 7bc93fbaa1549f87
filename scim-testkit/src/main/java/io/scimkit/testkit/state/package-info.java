/** An org's state as a whole: going back to it, writing it down, and telling two states apart. */
@NullMarked
package io.scimkit.testkit.state;

import org.jspecify.annotations.NullMarked;
