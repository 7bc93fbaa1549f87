package io.scimkit.model.filter;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.path.AttributePath;
import io.scimkit.model.value.ScimValue;

/** A filter's attribute, waiting for its comparison. Made by {@link Filter#where(String)}. */
public final class FilterClause {
  private final AttributePath attribute;

  FilterClause(AttributePath attribute) {
    this.attribute = requireNonNull(attribute, "attribute");
  }

  /**
   * Compares the attribute.
   *
   * @param operator how
   * @param value with what: a text, number, boolean or null
   * @return the filter
   * @throws IllegalArgumentException if the value is an object or a list
   */
  public Filter is(Operator operator, ScimValue value) {
    return Filter.of(new Comparison(attribute, operator, value));
  }

  /**
   * The attribute has a value that is not empty.
   *
   * @return the filter
   */
  public Filter present() {
    return Filter.of(new Presence(attribute));
  }

  /**
   * One value of the attribute fulfils a condition over its sub-attributes.
   *
   * @param condition the condition
   * @return the filter
   */
  public Filter having(Filter condition) {
    return Filter.of(new ValuePath(attribute, condition.expression()));
  }

  /**
   * The attribute equals a text.
   *
   * @param value the text
   * @return the filter
   */
  public Filter eq(String value) {
    return is(Operator.EQ, ScimValue.of(value));
  }

  /**
   * The attribute equals a boolean.
   *
   * @param value the boolean
   * @return the filter
   */
  public Filter eq(boolean value) {
    return is(Operator.EQ, ScimValue.of(value));
  }

  /**
   * The attribute equals an integer.
   *
   * @param value the integer
   * @return the filter
   */
  public Filter eq(long value) {
    return is(Operator.EQ, ScimValue.of(value));
  }

  /**
   * The attribute differs from a text.
   *
   * @param value the text
   * @return the filter
   */
  public Filter ne(String value) {
    return is(Operator.NE, ScimValue.of(value));
  }

  /**
   * The attribute contains a text.
   *
   * @param value the text
   * @return the filter
   */
  public Filter co(String value) {
    return is(Operator.CO, ScimValue.of(value));
  }

  /**
   * The attribute starts with a text.
   *
   * @param value the text
   * @return the filter
   */
  public Filter sw(String value) {
    return is(Operator.SW, ScimValue.of(value));
  }

  /**
   * The attribute ends with a text.
   *
   * @param value the text
   * @return the filter
   */
  public Filter ew(String value) {
    return is(Operator.EW, ScimValue.of(value));
  }

  /**
   * The attribute is greater than, or later than.
   *
   * @param value a text, date or number
   * @return the filter
   */
  public Filter gt(ScimValue value) {
    return is(Operator.GT, value);
  }

  /**
   * The attribute is greater or equal, or not earlier.
   *
   * @param value a text, date or number
   * @return the filter
   */
  public Filter ge(ScimValue value) {
    return is(Operator.GE, value);
  }

  /**
   * The attribute is less than, or earlier than.
   *
   * @param value a text, date or number
   * @return the filter
   */
  public Filter lt(ScimValue value) {
    return is(Operator.LT, value);
  }

  /**
   * The attribute is less or equal, or not later.
   *
   * @param value a text, date or number
   * @return the filter
   */
  public Filter le(ScimValue value) {
    return is(Operator.LE, value);
  }
}
