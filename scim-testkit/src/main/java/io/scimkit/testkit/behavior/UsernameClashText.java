package io.scimkit.testkit.behavior;

/**
 * A username is taken in the world, which is refused with DUPLICATE_USERNAME. What the message
 * says.
 */
@Source("Help 000381924 has the long text, sudipta-deb.in the short one")
public enum UsernameClashText implements Choice {
  /** The text that speaks of this or another Salesforce organization. */
  LONG,
  /** {@code Another user has already selected this username. Please select another.} */
  SHORT
}
