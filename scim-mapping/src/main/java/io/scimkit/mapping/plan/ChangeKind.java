package io.scimkit.mapping.plan;

/** The kinds of {@link Change}, for exhaustive switches. */
public enum ChangeKind {
  /** {@link Change.CreateUser}. */
  CREATE_USER,
  /** {@link Change.UpdateUser}. */
  UPDATE_USER,
  /** {@link Change.PendingReference}; nothing is written. */
  PENDING_REFERENCE,
  /** {@link Change.Grant}. */
  GRANT,
  /** {@link Change.Revoke}. */
  REVOKE
}
