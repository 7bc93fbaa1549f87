package io.scimkit.testkit.behavior;

/** A queue is to hold accounts. */
@Source("No source knows queues of accounts; that they are refused, and the code, is assumed")
public enum AccountQueue implements Choice {
  /** Refused with INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST. */
  REFUSED,
  /** The queue may own accounts. */
  ALLOWED
}
