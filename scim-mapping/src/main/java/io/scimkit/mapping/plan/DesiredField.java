package io.scimkit.mapping.plan;

import io.scimkit.mapping.attribute.Strength;
import io.scimkit.mapping.org.FieldValue;
import java.util.List;
import java.util.Objects;

/**
 * The value that a field should have.
 *
 * @param value the value; empty when the source was cleared
 * @param strength when it is written; a default for an attribute that was not mentioned is written
 *     on create only, whatever its rule says
 * @param rule the rule in one line
 * @param notes what a reviewer should know when the field is written, one line each
 */
public record DesiredField(FieldValue value, Strength strength, String rule, List<String> notes) {

  /**
   * Makes a desired field.
   *
   * @param value the value; empty when the source was cleared
   * @param strength when it is written; a default for an attribute that was not mentioned is
   *     written on create only, whatever its rule says
   * @param rule the rule in one line
   * @param notes what a reviewer should know when the field is written, one line each
   */
  public DesiredField {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(rule, "rule");
    notes = List.copyOf(notes);
  }
}
