package io.scimkit.testkit.behavior;

/**
 * A collections call holds an object of the setup area beside another object, which is refused. The
 * code.
 */
@Source("REST guide forbids it without code")
public enum MixedCollection implements Choice {
  /** MIXED_DML_OPERATION. */
  MIXED_DML,
  /** INVALID_INPUT. */
  INVALID_INPUT
}
