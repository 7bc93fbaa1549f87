/** The kit as a program. */
@NullMarked
package io.scimkit.testkit.server;

import org.jspecify.annotations.NullMarked;
