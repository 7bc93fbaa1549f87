package io.scimkit.testkit.behavior;

/**
 * How far ahead the {@code exp} of a JWT bearer assertion may lie; one that has passed is refused
 * either way.
 */
@Source("Clients send now + 3 minutes; reports name 3 and 5 minutes as the cap; nothing official")
public enum AssertionLifetime implements Choice {
  /** At most five minutes. */
  FIVE_MINUTES,
  /** At most three minutes. */
  THREE_MINUTES,
  /** Any time ahead. */
  UNLIMITED
}
