package io.scimkit.testkit.behavior;

/** A user with sessions is frozen. */
@Source(
    "Object reference, UserLogin: stops logins; StackExchange 288882 asks about live sessions, nothing official answers")
public enum SessionRowsOnFreeze implements Choice {
  /** AuthSession rows and their access tokens live on. */
  KEPT,
  /** AuthSession rows are deleted and their access tokens end. */
  REMOVED
}
