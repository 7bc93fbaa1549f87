/** The kit as a JUnit 5 extension; needs junit-jupiter-api. */
@NullMarked
package io.scimkit.testkit.junit;

import org.jspecify.annotations.NullMarked;
