package io.scimkit.testkit.soql;

import java.util.Locale;
import java.util.Optional;

/** The date functions, which cut a number or a day out of a date. */
enum DatePart {
  CALENDAR_MONTH,
  CALENDAR_QUARTER,
  CALENDAR_YEAR,
  DAY_IN_MONTH,
  DAY_IN_WEEK,
  DAY_IN_YEAR,
  DAY_ONLY,
  FISCAL_MONTH,
  FISCAL_QUARTER,
  FISCAL_YEAR,
  HOUR_IN_DAY,
  WEEK_IN_MONTH,
  WEEK_IN_YEAR;

  static Optional<DatePart> named(String word) {
    for (DatePart part : values()) {
      if (part.name().equals(word.toUpperCase(Locale.ROOT))) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** Hours and days cut off need a dateTime, the others take a date too. */
  boolean takes(SoqlType type) {
    return switch (type) {
      case DATETIME -> true;
      case DATE -> this != DAY_ONLY && this != HOUR_IN_DAY;
      default -> false;
    };
  }

  SoqlType result() {
    return this == DAY_ONLY ? SoqlType.DATE : SoqlType.INTEGER;
  }
}
