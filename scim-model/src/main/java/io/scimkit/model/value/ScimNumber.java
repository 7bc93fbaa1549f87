package io.scimkit.model.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An integer or decimal number. Numbers are equal when their numeric values are: 7 equals 7.0.
 *
 * <p>The scale of a decimal is kept, so that 12.50 is written as 12.50.
 */
public final class ScimNumber implements ScimValue, Comparable<ScimNumber> {
  // writing out 1e999999999 would fill the memory
  private static final int LARGEST_SCALE = 1000;

  private final long integer;
  // null for what fits in the long: nearly every number of a SCIM resource
  private final @Nullable BigDecimal decimal;

  private ScimNumber(long integer, @Nullable BigDecimal decimal) {
    this.integer = integer;
    this.decimal = decimal;
  }

  /**
   * An integer.
   *
   * @param value the integer
   * @return the number
   */
  public static ScimNumber of(long value) {
    return new ScimNumber(value, null);
  }

  /**
   * A decimal number.
   *
   * @param value the number
   * @return the number
   */
  public static ScimNumber of(BigDecimal value) {
    requireNonNull(value, "value");
    return value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE
        ? new ScimNumber(value.unscaledValue().longValue(), null)
        : new ScimNumber(0, value);
  }

  /**
   * Reads a number as JSON writes it.
   *
   * @param digits the number, such as 7, -12.50 or 1e3
   * @return the number
   * @throws NumberFormatException if it is none, or its exponent is beyond 1000
   */
  public static ScimNumber parse(String digits) {
    if (digits.length() < 19 && isInteger(digits)) {
      return of(Long.parseLong(digits));
    }
    BigDecimal value = new BigDecimal(digits);
    if (Math.abs((long) value.scale()) > LARGEST_SCALE) {
      throw new NumberFormatException("The exponent is out of range: " + digits);
    }
    return of(value);
  }

  private static boolean isInteger(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if ((c < '0' || c > '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  /**
   * The exact value.
   *
   * @return the number, with the scale it was given
   */
  public BigDecimal value() {
    return decimal == null ? BigDecimal.valueOf(integer) : decimal;
  }

  /**
   * Tells whether the number was written as an integer, without fraction or exponent.
   *
   * @return true for an integer
   */
  public boolean isInteger() {
    return decimal == null || decimal.scale() == 0;
  }

  /**
   * Tells whether the number is an integer that a {@code long} holds.
   *
   * @return true if {@link #longValue()} answers
   */
  public boolean isLong() {
    return decimal == null;
  }

  /**
   * The number as a {@code long}.
   *
   * @return the integer
   * @throws ArithmeticException if it has a fraction or does not fit
   */
  public long longValue() {
    return decimal == null ? integer : decimal.longValueExact();
  }

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public Optional<String> text() {
    return Optional.of(toString());
  }

  @Override
  public boolean isUnassigned() {
    return false;
  }

  @Override
  public int compareTo(ScimNumber other) {
    return decimal == null && other.decimal == null
        ? Long.compare(integer, other.integer)
        : value().compareTo(other.value());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScimNumber number && compareTo(number) == 0;
  }

  @Override
  public int hashCode() {
    // numbers of equal value round to the same double, whatever their scale
    return Double.hashCode(decimal == null ? integer : decimal.doubleValue());
  }

  @Override
  public String toString() {
    return decimal == null ? Long.toString(integer) : decimal.toString();
  }
}
