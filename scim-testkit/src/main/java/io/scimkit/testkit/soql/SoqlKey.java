package io.scimkit.testkit.soql;

import java.math.BigDecimal;
import java.util.Locale;

/** The form in which values are equal to SOQL; rows are indexed under it. */
public final class SoqlKey {

  private SoqlKey() {}

  /**
   * The key of a value that is not null: 18 characters for an id, lower case for text whose case
   * does not count, one scale for numbers, anything else as it is. An id that is none stays as it
   * is.
   */
  public static Object of(SoqlField field, Object value) {
    return of(field.type().family(), field.caseSensitive(), value);
  }

  static Object of(SoqlType.Family family, boolean caseSensitive, Object value) {
    return switch (family) {
      case ID -> SalesforceId.of(value.toString()).orElse(value.toString());
      case TEXT -> caseSensitive ? value.toString() : value.toString().toLowerCase(Locale.ROOT);
      case NUMBER -> number(value).stripTrailingZeros();
      default -> value;
    };
  }

  /** The 18-character form of an id of 15 or 18 characters; anything else comes back as it is. */
  public static String id18(String id) {
    return SalesforceId.of(id).orElse(id);
  }

  static BigDecimal number(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof Integer || value instanceof Long) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    return new BigDecimal(value.toString());
  }
}
