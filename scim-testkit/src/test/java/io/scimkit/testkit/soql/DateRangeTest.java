package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of date literals of the SOQL reference, seen from Wednesday, 13 May 2026. */
class DateRangeTest {

  private static final SoqlContext CONTEXT =
      SoqlContext.of(Clock.fixed(SampleOrg.NOW, ZoneOffset.UTC), SampleOrg.ANN);

  @ParameterizedTest
  @CsvSource({
    "YESTERDAY,               2026-05-12, 2026-05-13",
    "TODAY,                   2026-05-13, 2026-05-14",
    "TOMORROW,                2026-05-14, 2026-05-15",
    "LAST_WEEK,               2026-05-03, 2026-05-10",
    "THIS_WEEK,               2026-05-10, 2026-05-17",
    "NEXT_WEEK,               2026-05-17, 2026-05-24",
    "LAST_MONTH,              2026-04-01, 2026-05-01",
    "THIS_MONTH,              2026-05-01, 2026-06-01",
    "NEXT_MONTH,              2026-06-01, 2026-07-01",
    "LAST_90_DAYS,            2026-02-12, 2026-05-14",
    "NEXT_90_DAYS,            2026-05-14, 2026-08-12",
    "LAST_N_DAYS:1,           2026-05-12, 2026-05-14",
    "LAST_N_DAYS:0,           2026-05-13, 2026-05-14",
    "NEXT_N_DAYS:2,           2026-05-14, 2026-05-16",
    "N_DAYS_AGO:25,           2026-04-18, 2026-04-19",
    "LAST_N_WEEKS:2,          2026-04-26, 2026-05-10",
    "NEXT_N_WEEKS:2,          2026-05-17, 2026-05-31",
    "N_WEEKS_AGO:1,           2026-05-03, 2026-05-10",
    "LAST_N_MONTHS:12,        2025-05-01, 2026-05-01",
    "NEXT_N_MONTHS:2,         2026-06-01, 2026-08-01",
    "N_MONTHS_AGO:6,          2025-11-01, 2025-12-01",
    "THIS_QUARTER,            2026-04-01, 2026-07-01",
    "LAST_QUARTER,            2026-01-01, 2026-04-01",
    "NEXT_QUARTER,            2026-07-01, 2026-10-01",
    "LAST_N_QUARTERS:2,       2025-10-01, 2026-04-01",
    "NEXT_N_QUARTERS:2,       2026-07-01, 2027-01-01",
    "N_QUARTERS_AGO:3,        2025-07-01, 2025-10-01",
    "THIS_YEAR,               2026-01-01, 2027-01-01",
    "LAST_YEAR,               2025-01-01, 2026-01-01",
    "NEXT_YEAR,               2027-01-01, 2028-01-01",
    "LAST_N_YEARS:5,          2021-01-01, 2026-01-01",
    "NEXT_N_YEARS:5,          2027-01-01, 2032-01-01",
    "N_YEARS_AGO:2,           2024-01-01, 2025-01-01",
    "THIS_FISCAL_QUARTER,     2026-05-01, 2026-08-01",
    "LAST_FISCAL_QUARTER,     2026-02-01, 2026-05-01",
    "NEXT_FISCAL_QUARTER,     2026-08-01, 2026-11-01",
    "LAST_N_FISCAL_QUARTERS:2, 2025-11-01, 2026-05-01",
    "NEXT_N_FISCAL_QUARTERS:2, 2026-08-01, 2027-02-01",
    "N_FISCAL_QUARTERS_AGO:2, 2025-11-01, 2026-02-01",
    "THIS_FISCAL_YEAR,        2026-02-01, 2027-02-01",
    "LAST_FISCAL_YEAR,        2025-02-01, 2026-02-01",
    "NEXT_FISCAL_YEAR,        2027-02-01, 2028-02-01",
    "LAST_N_FISCAL_YEARS:3,   2023-02-01, 2026-02-01",
    "NEXT_N_FISCAL_YEARS:3,   2027-02-01, 2030-02-01",
    "N_FISCAL_YEARS_AGO:3,    2023-02-01, 2024-02-01",
  })
  void a_literal_stands_for_these_days(String literal, LocalDate from, LocalDate until) {
    assertThat(days(literal, CONTEXT.fiscalYearStart(Month.FEBRUARY)))
        .isEqualTo(new DaySpan(from, until));
  }

  @Test
  void a_fiscal_year_may_have_begun_in_the_last_calendar_year() {
    SoqlContext october = CONTEXT.fiscalYearStart(Month.OCTOBER);

    assertThat(days("THIS_FISCAL_YEAR", october).from()).isEqualTo("2025-10-01");
    assertThat(days("THIS_FISCAL_QUARTER", october).from()).isEqualTo("2026-04-01");
  }

  @Test
  void weeks_begin_where_the_locale_says() {
    assertThat(days("THIS_WEEK", CONTEXT.weekStart(DayOfWeek.MONDAY)).from())
        .isEqualTo("2026-05-11");
  }

  @Test
  void today_is_the_users_today() {
    Clock lateEvening = Clock.fixed(Instant.parse("2026-05-13T23:00:00Z"), ZoneOffset.UTC);
    SoqlContext tokyo = SoqlContext.of(lateEvening, SampleOrg.ANN).zone(ZoneId.of("Asia/Tokyo"));

    assertThat(days("TODAY", tokyo).from()).isEqualTo("2026-05-14");
  }

  @Test
  void enormous_counts_do_not_overflow() {
    for (String literal : new String[] {"LAST_N_YEARS", "NEXT_N_FISCAL_QUARTERS", "N_WEEKS_AGO"}) {
      DaySpan span = days(literal + ":99999999999999999999", CONTEXT);

      assertThat(span.from()).isBefore(span.until());
      assertThat(
              new SampleOrg()
                  .query("SELECT Id FROM User WHERE CreatedDate = " + literal + ":999999999")
                  .totalSize())
          .isBetween(0, 3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CALENDAR_MONTH,   1, 12",
    "CALENDAR_QUARTER, 1, 4",
    "CALENDAR_YEAR,    2024, 2025",
    "DAY_IN_MONTH,     31, 31",
    "DAY_IN_WEEK,      4, 4",
    "DAY_IN_YEAR,      31, 365",
    "FISCAL_MONTH,     12, 11",
    "FISCAL_QUARTER,   4, 4",
    "FISCAL_YEAR,      2024, 2026",
    "HOUR_IN_DAY,      23, 0",
    "WEEK_IN_MONTH,    5, 5",
    "WEEK_IN_YEAR,     5, 53",
  })
  void a_date_function_cuts_this_out_of_anns_and_bobs_creation(String function, int ann, int bob) {
    SampleOrg org = new SampleOrg();
    SoqlContext context = org.context.fiscalYearStart(Month.FEBRUARY);
    String query = "SELECT Name FROM User WHERE Name < 'c' AND " + function + "(CreatedDate) = ";

    assertThat(names(org, query + ann, context)).contains("Ann Ash");
    assertThat(names(org, query + bob, context)).contains("Bob Birch");
    assertThat(names(org, query + 54321, context)).isEmpty();
  }

  private static java.util.List<Object> names(SampleOrg org, String query, SoqlContext context) {
    return Soql.over(org.source).query(query, context).records().stream()
        .map(row -> row.values().get("Name"))
        .toList();
  }

  private static DaySpan days(String literal, SoqlContext context) {
    SoqlQuery query = SoqlParser.parse("SELECT Id FROM User WHERE D = " + literal);
    Condition.Comparison comparison = (Condition.Comparison) query.select().where().orElseThrow();
    Literal.Relative relative = (Literal.Relative) comparison.right();
    return relative.range().days(relative.count(), context);
  }
}
