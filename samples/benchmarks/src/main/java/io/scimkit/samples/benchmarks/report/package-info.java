/** Runs the benchmarks, sets the libraries side by side and holds our allocation to what it was. */
@NullMarked
package io.scimkit.samples.benchmarks.report;

import org.jspecify.annotations.NullMarked;
