package io.scimkit.testkit.behavior;

/** A client sends DELETE for a user. */
@Source("Object reference: User has no delete call; the code is not published")
public enum DeleteUser implements Choice {
  /** 405 with code METHOD_NOT_ALLOWED. */
  METHOD_NOT_ALLOWED,
  /** 400 with code INSUFFICIENT_ACCESS_OR_READONLY. */
  INSUFFICIENT_ACCESS
}
