package io.scimkit.model.filter;

/**
 * A filter's tree. All implementations are immutable; {@code toString()} is the canonical text.
 *
 * <p>{@link #kind()} is an enum, so that a translation into another query language is an exhaustive
 * {@code switch}.
 */
public sealed interface Expression permits And, Or, Not, Comparison, Presence, ValuePath {

  /** The kinds of expression. */
  enum Kind {
    /** All operands hold, {@link io.scimkit.model.filter.And}. */
    AND,
    /** At least one operand holds, {@link io.scimkit.model.filter.Or}. */
    OR,
    /** The operand does not hold, {@link io.scimkit.model.filter.Not}. */
    NOT,
    /** An attribute is compared with a value, {@link io.scimkit.model.filter.Comparison}. */
    COMPARISON,
    /** An attribute has a value, {@link io.scimkit.model.filter.Presence}. */
    PRESENCE,
    /** One value of a complex attribute fits, {@link io.scimkit.model.filter.ValuePath}. */
    VALUE_PATH
  }

  /**
   * What kind of expression this is.
   *
   * @return the kind
   */
  Kind kind();
}
