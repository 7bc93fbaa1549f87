package io.scimkit.testkit.behavior;

/** A user with sessions is deactivated. Access is refused either way; the rows differ. */
@Source("Third-party skills say browser sessions end; nothing official")
public enum SessionRowsOnDeactivation implements Choice {
  /** AuthSession rows stay until they are deleted. */
  KEPT,
  /** AuthSession rows are deleted. */
  REMOVED
}
