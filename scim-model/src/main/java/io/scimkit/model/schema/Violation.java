package io.scimkit.model.schema;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One rule that a resource breaks, at one place.
 *
 * @param path the attribute, such as {@code emails[1].type}
 * @param rule the rule
 * @param value the value that breaks it; empty if there is none, or if it must not be shown
 * @param message what is wrong and what would be right
 */
public record Violation(String path, ValidationRule rule, Optional<String> value, String message) {

  /**
   * Names a broken rule.
   *
   * @param path the attribute
   * @param rule the rule
   * @param value the value that breaks it
   * @param message what is wrong and what would be right
   */
  public Violation {
    requireNonNull(path, "path");
    requireNonNull(rule, "rule");
    requireNonNull(value, "value");
    requireNonNull(message, "message");
  }
}
