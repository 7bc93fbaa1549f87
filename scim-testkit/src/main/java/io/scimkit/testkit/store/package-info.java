/** Tables of immutable rows with indexes, and the log that takes changes back. */
@NullMarked
package io.scimkit.testkit.store;

import org.jspecify.annotations.NullMarked;
