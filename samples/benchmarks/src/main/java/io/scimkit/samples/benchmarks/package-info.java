/**
 * One class for each piece of work that is measured, one method for each library that does it.
 * Every method does the same work on the same {@link io.scimkit.samples.benchmarks.Documents
 * documents}; {@code SameWorkTest} holds them to it.
 */
@NullMarked
package io.scimkit.samples.benchmarks;

import org.jspecify.annotations.NullMarked;
