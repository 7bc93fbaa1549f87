/** Requests and replies as both doors see them. */
@NullMarked
package io.scimkit.testkit.wire;

import org.jspecify.annotations.NullMarked;
