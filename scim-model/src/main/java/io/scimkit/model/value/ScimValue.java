package io.scimkit.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value of a SCIM resource. All implementations are immutable and thread-safe.
 *
 * <p>{@link #kind()} is an enum, so a {@code switch} over it is exhaustive.
 */
public sealed interface ScimValue
    permits ScimObject, ScimList, ScimString, ScimNumber, ScimBoolean, ScimNull {

  /** The kinds of value that JSON knows. */
  enum Kind {
    /** A complex value, {@link ScimObject}. */
    OBJECT,
    /** An array, {@link ScimList}. */
    LIST,
    /** A text, {@link ScimString}. */
    STRING,
    /** An integer or decimal number, {@link ScimNumber}. */
    NUMBER,
    /** {@code true} or {@code false}, {@link ScimBoolean}. */
    BOOLEAN,
    /** An explicit {@code null}, {@link ScimNull}. */
    NULL
  }

  /**
   * What kind of value this is.
   *
   * @return the kind, never null
   */
  Kind kind();

  /**
   * The plain text of a simple value: the string itself, a number as JSON writes it, {@code true}
   * or {@code false}.
   *
   * @return the text; empty for an object, a list and null
   */
  default Optional<String> text() {
    return Optional.empty();
  }

  /**
   * Tells whether SCIM counts the value as unassigned: null, an empty list, or an object or list
   * that holds nothing but unassigned values (RFC 7643 section 2.5). An empty text is a value.
   *
   * @return true if nothing is assigned
   */
  boolean isUnassigned();

  /**
   * Tells whether RFC 7643 sees no difference: what is unassigned equals what is not mentioned
   * (section 2.5), a {@code primary} that is false equals none (section 2.4), names are compared
   * without case, and the values of a list have no order.
   *
   * @param other the other value
   * @return true if both are equal in state
   */
  default boolean sameStateAs(ScimValue other) {
    return SameState.same(this, other);
  }

  /**
   * A hash code that goes with {@link #sameStateAs(ScimValue)}.
   *
   * @return the same number for values that are equal in state
   */
  default int stateHashCode() {
    return SameState.hash(this);
  }

  /**
   * A text value.
   *
   * @param text the text
   * @return the value
   */
  static ScimString of(String text) {
    return new ScimString(text);
  }

  /**
   * A boolean value.
   *
   * @param value the boolean
   * @return the value
   */
  static ScimBoolean of(boolean value) {
    return value ? ScimBoolean.TRUE : ScimBoolean.FALSE;
  }

  /**
   * An integer value.
   *
   * @param value the integer
   * @return the value
   */
  static ScimNumber of(long value) {
    return ScimNumber.of(value);
  }

  /**
   * A decimal value; its scale is kept, so that 12.50 is written as 12.50.
   *
   * @param value the number
   * @return the value
   */
  static ScimNumber of(BigDecimal value) {
    return ScimNumber.of(value);
  }

  /**
   * The explicit null.
   *
   * @return the value
   */
  static ScimNull ofNull() {
    return ScimNull.NULL;
  }
}
