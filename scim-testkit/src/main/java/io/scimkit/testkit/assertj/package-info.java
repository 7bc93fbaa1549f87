/** Assertions about an org in the style of AssertJ; needs assertj-core. */
@NullMarked
package io.scimkit.testkit.assertj;

import org.jspecify.annotations.NullMarked;
