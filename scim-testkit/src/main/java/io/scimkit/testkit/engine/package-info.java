/** The org itself: sessions, saves, queries, and what a running user may see. */
@NullMarked
package io.scimkit.testkit.engine;

import org.jspecify.annotations.NullMarked;
