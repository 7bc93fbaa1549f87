package io.scimkit.testkit.behavior;

/** Two users would have the same FederationIdentifier. */
@Source("Connector authors call it unique; code and text are not published")
public enum FederationIdClash implements Choice {
  /** Refused with DUPLICATE_VALUE. */
  DUPLICATE_VALUE,
  /** Refused with FIELD_INTEGRITY_EXCEPTION. */
  FIELD_INTEGRITY,
  /** Both are saved; single sign-on then fails for both. */
  ALLOWED
}
