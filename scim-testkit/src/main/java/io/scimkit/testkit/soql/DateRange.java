package io.scimkit.testkit.soql;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A date literal: a span of whole periods, told from today. Ranges by the table of the SOQL
 * reference: only {@code LAST_N_DAYS} and {@code LAST_90_DAYS} include the current period.
 */
record DateRange(String name, PeriodUnit unit, Reach reach, int fixed) {

  private static final Map<String, DateRange> ALL = all();

  /** Which periods: one at a fixed distance, the n before or after this one, or the n-th before. */
  enum Reach {
    ONE,
    LAST_FIXED,
    NEXT_FIXED,
    LAST,
    NEXT,
    AGO
  }

  static Optional<DateRange> named(String word) {
    return Optional.ofNullable(ALL.get(word.toUpperCase(Locale.ROOT)));
  }

  private static Map<String, DateRange> all() {
    Map<String, DateRange> all = new HashMap<>();
    add(all, new DateRange("YESTERDAY", PeriodUnit.DAY, Reach.ONE, -1));
    add(all, new DateRange("TODAY", PeriodUnit.DAY, Reach.ONE, 0));
    add(all, new DateRange("TOMORROW", PeriodUnit.DAY, Reach.ONE, 1));
    add(all, new DateRange("LAST_90_DAYS", PeriodUnit.DAY, Reach.LAST_FIXED, 90));
    add(all, new DateRange("NEXT_90_DAYS", PeriodUnit.DAY, Reach.NEXT_FIXED, 90));
    for (PeriodUnit unit : PeriodUnit.values()) {
      if (unit != PeriodUnit.DAY) {
        add(all, new DateRange("LAST_" + unit, unit, Reach.ONE, -1));
        add(all, new DateRange("THIS_" + unit, unit, Reach.ONE, 0));
        add(all, new DateRange("NEXT_" + unit, unit, Reach.ONE, 1));
      }
      add(all, new DateRange("LAST_N_" + unit + "S", unit, Reach.LAST, 0));
      add(all, new DateRange("NEXT_N_" + unit + "S", unit, Reach.NEXT, 0));
      add(all, new DateRange("N_" + unit + "S_AGO", unit, Reach.AGO, 0));
    }
    return Collections.unmodifiableMap(all);
  }

  private static void add(Map<String, DateRange> all, DateRange range) {
    all.put(range.name(), range);
  }

  /** Whether a colon and a number follow. */
  boolean counted() {
    return reach == Reach.LAST || reach == Reach.NEXT || reach == Reach.AGO;
  }

  /** The days of the range, as seen from a context's today. */
  DaySpan days(int count, SoqlContext context) {
    LocalDate today = LocalDate.ofInstant(context.clock().instant(), context.zone());
    int n = counted() ? count : fixed;
    return switch (reach) {
      case ONE -> span(today, n, n + 1, context);
      case LAST, LAST_FIXED -> span(today, -n, unit == PeriodUnit.DAY ? 1 : 0, context);
      case NEXT, NEXT_FIXED -> span(today, 1, n + 1, context);
      case AGO -> span(today, -n, -n + 1, context);
    };
  }

  private DaySpan span(LocalDate today, int from, int to, SoqlContext context) {
    return new DaySpan(unit.start(today, from, context), unit.start(today, to, context));
  }
}
