package io.scimkit.testkit.behavior;

/** A user is created without CommunityNickname. */
@Source("Object reference: not nillable; clients omit it and succeed")
public enum NicknameOnCreate implements Choice {
  /** One is made from the username. */
  GENERATED,
  /** Refused with REQUIRED_FIELD_MISSING. */
  REQUIRED
}
