package io.scimkit.testkit.soql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A date function of a column.
 *
 * @param zone in which a dateTime is read
 */
record DateCell(DatePart part, Column column, ZoneId zone, SoqlContext context)
    implements Cell<SoqlRow> {

  @Override
  public @Nullable Object of(SoqlRow row) {
    Object value = column.of(row);
    if (value == null) {
      return null;
    }
    LocalDateTime moment =
        value instanceof Instant instant
            ? LocalDateTime.ofInstant(instant, zone)
            : ((LocalDate) value).atStartOfDay();
    LocalDate day = moment.toLocalDate();
    return switch (part) {
      case CALENDAR_MONTH -> day.getMonthValue();
      case CALENDAR_QUARTER -> (day.getMonthValue() + 2) / 3;
      case CALENDAR_YEAR -> day.getYear();
      case DAY_IN_MONTH -> day.getDayOfMonth();
      case DAY_IN_WEEK -> day.getDayOfWeek().getValue() % 7 + 1;
      case DAY_IN_YEAR -> day.getDayOfYear();
      case DAY_ONLY -> day;
      case FISCAL_MONTH -> fiscalMonth(day);
      case FISCAL_QUARTER -> (fiscalMonth(day) + 2) / 3;
      case FISCAL_YEAR -> fiscalYear(day);
      case HOUR_IN_DAY -> moment.getHour();
      case WEEK_IN_MONTH -> (day.getDayOfMonth() + 6) / 7;
      case WEEK_IN_YEAR -> (day.getDayOfYear() + 6) / 7;
    };
  }

  private int fiscalMonth(LocalDate day) {
    int start = context.fiscalYearStart().getValue();
    return Math.floorMod(day.getMonthValue() - start, 12) + 1;
  }

  /** A fiscal year is called after the calendar year in which it ends. */
  private int fiscalYear(LocalDate day) {
    return PeriodUnit.fiscalYear(day, context).plusYears(1).minusDays(1).getYear();
  }
}
