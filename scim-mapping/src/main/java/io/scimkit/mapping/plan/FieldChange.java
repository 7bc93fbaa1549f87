package io.scimkit.mapping.plan;

import io.scimkit.mapping.org.FieldValue;
import java.util.Objects;

/**
 * One field of the User row that a plan writes.
 *
 * @param field API name
 * @param was what the org holds; empty for a new user
 * @param will what the plan writes
 * @param rule the rule that says so, in one line
 */
public record FieldChange(String field, FieldValue was, FieldValue will, String rule) {

  /**
   * Makes a field change.
   *
   * @param field API name
   * @param was what the org holds; empty for a new user
   * @param will what the plan writes
   * @param rule the rule that says so, in one line
   */
  public FieldChange {
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(was, "was");
    Objects.requireNonNull(will, "will");
    Objects.requireNonNull(rule, "rule");
  }
}
