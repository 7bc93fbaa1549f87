/** What scim-testkit costs the tests that use it. */
@NullMarked
package io.scimkit.samples.benchmarks.kit;

import org.jspecify.annotations.NullMarked;
