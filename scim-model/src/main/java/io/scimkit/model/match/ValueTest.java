package io.scimkit.model.match;

import io.scimkit.model.value.ScimValue;

/** A comparison with a fixed operand, asked for each simple value. */
interface ValueTest {

  /** Tells whether one simple value passes. */
  boolean test(ScimValue value);
}
