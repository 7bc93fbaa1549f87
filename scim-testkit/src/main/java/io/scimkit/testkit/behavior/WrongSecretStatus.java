package io.scimkit.testkit.behavior;

/** An app shows the wrong consumer secret. */
@Source("RFC 6749 allows 400 and 401; which flow answers which is not published")
public enum WrongSecretStatus implements Choice {
  /** Status 400. */
  BAD_REQUEST,
  /** Status 401. */
  UNAUTHORIZED
}
