package io.scimkit.testkit.soql;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Who asks, and when.
 *
 * @param clock the time that date literals are relative to
 * @param zone the running user's time zone: where the days of date literals begin
 * @param userId the running user's id, for {@code USING SCOPE mine}
 * @param fiscalYearStart the month in which the org's fiscal year begins
 * @param weekStart the first day of the week in the running user's locale
 * @param allRows whether soft-deleted rows count, as with {@code /queryAll}
 */
public record SoqlContext(
    Clock clock,
    ZoneId zone,
    String userId,
    Month fiscalYearStart,
    DayOfWeek weekStart,
    boolean allRows) {

  /** GMT, fiscal year from January, weeks from Sunday, no deleted rows. */
  public static SoqlContext of(Clock clock, String userId) {
    return new SoqlContext(clock, ZoneOffset.UTC, userId, Month.JANUARY, DayOfWeek.SUNDAY, false);
  }

  /** The same in another time zone. */
  public SoqlContext zone(ZoneId other) {
    return new SoqlContext(clock, other, userId, fiscalYearStart, weekStart, allRows);
  }

  /** The same with a fiscal year that begins in another month. */
  public SoqlContext fiscalYearStart(Month other) {
    return new SoqlContext(clock, zone, userId, other, weekStart, allRows);
  }

  /** The same with weeks that begin on another day. */
  public SoqlContext weekStart(DayOfWeek other) {
    return new SoqlContext(clock, zone, userId, fiscalYearStart, other, allRows);
  }

  /** The same with or without soft-deleted rows. */
  public SoqlContext allRows(boolean other) {
    return new SoqlContext(clock, zone, userId, fiscalYearStart, weekStart, other);
  }
}
