package io.scimkit.testkit.soql;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The periods of date literals. */
enum PeriodUnit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  FISCAL_QUARTER,
  FISCAL_YEAR;

  /** The first day of the period that many periods after the one that holds {@code today}. */
  LocalDate start(LocalDate today, int distance, SoqlContext context) {
    return switch (this) {
      case DAY -> today.plusDays(distance);
      case WEEK ->
          today.with(TemporalAdjusters.previousOrSame(context.weekStart())).plusWeeks(distance);
      case MONTH -> today.withDayOfMonth(1).plusMonths(distance);
      case QUARTER -> quarter(today.withDayOfYear(1), today).plusMonths(3L * distance);
      case YEAR -> today.withDayOfYear(1).plusYears(distance);
      case FISCAL_QUARTER -> quarter(fiscalYear(today, context), today).plusMonths(3L * distance);
      case FISCAL_YEAR -> fiscalYear(today, context).plusYears(distance);
    };
  }

  private static LocalDate quarter(LocalDate yearStart, LocalDate day) {
    int months = Math.floorMod(day.getMonthValue() - yearStart.getMonthValue(), 12);
    return yearStart.plusMonths(months / 3 * 3L);
  }

  static LocalDate fiscalYear(LocalDate day, SoqlContext context) {
    LocalDate start = day.withDayOfMonth(1).withMonth(context.fiscalYearStart().getValue());
    return start.isAfter(day) ? start.minusYears(1) : start;
  }
}
