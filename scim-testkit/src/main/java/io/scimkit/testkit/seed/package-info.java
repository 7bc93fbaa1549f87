/** Arranging an org before the test begins: seeding is not traffic. */
@NullMarked
package io.scimkit.testkit.seed;

import org.jspecify.annotations.NullMarked;
