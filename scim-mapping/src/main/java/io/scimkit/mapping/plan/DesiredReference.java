package io.scimkit.mapping.plan;

import io.scimkit.mapping.attribute.Strength;
import io.scimkit.mapping.org.UserReference;
import java.util.Objects;

/**
 * The user that a field should point at, not yet looked up in the org.
 *
 * @param reference whom
 * @param strength when it is written
 * @param rule the rule in one line
 */
public record DesiredReference(UserReference reference, Strength strength, String rule) {

  /**
   * Makes a desired reference.
   *
   * @param reference whom
   * @param strength when it is written
   * @param rule the rule in one line
   */
  public DesiredReference {
    Objects.requireNonNull(reference, "reference");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(rule, "rule");
  }
}
