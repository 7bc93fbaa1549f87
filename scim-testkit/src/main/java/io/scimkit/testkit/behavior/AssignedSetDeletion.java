package io.scimkit.testkit.behavior;

/** A permission set that somebody holds is deleted, which is refused. The code. */
@Source("Object reference: only a set that nobody holds can be deleted; the code is not published")
public enum AssignedSetDeletion implements Choice {
  /** DELETE_FAILED. */
  DELETE_FAILED,
  /** DEPENDENCY_EXISTS. */
  DEPENDENCY_EXISTS
}
