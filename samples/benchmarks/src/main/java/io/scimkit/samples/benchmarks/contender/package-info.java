/** How each library does each piece of work, in the way its own documentation shows. */
@NullMarked
package io.scimkit.samples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
