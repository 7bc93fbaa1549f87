package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at it, a query answers or is refused by one of the two exceptions. */
class HostileQueryTest {

  private static final List<String> WORDS =
      List.of(
          "SELECT",
          "FROM",
          "WHERE",
          "AND",
          "OR",
          "NOT",
          "IN",
          "LIKE",
          "(",
          ")",
          ",",
          ".",
          ":",
          "=",
          "!=",
          "<",
          ">=",
          "'x'",
          "'",
          "\"",
          "\\",
          "\\'",
          "'\\u00'",
          "Id",
          "User",
          "Name",
          "Profile",
          "Case",
          "COUNT",
          "COUNT()",
          "MAX(",
          "GROUP BY",
          "HAVING",
          "ORDER BY",
          "LIMIT",
          "OFFSET",
          "5",
          "-1",
          "99999999999",
          "2026-01-01",
          "2026-13-01",
          "2026-01-01T00:00:00Z",
          "TODAY",
          "LAST_N_DAYS:",
          "null",
          "true",
          "FIELDS(ALL)",
          "TYPEOF",
          "USING SCOPE",
          "mine",
          "FOR VIEW",
          "NULLS LAST",
          "DESC",
          "\n",
          "\u0000",
          "é",
          "𝄞",
          ";",
          "--",
          "/*",
          "INCLUDES",
          "Skills__c",
          "'005000000000001'",
          "IsActive",
          "CALENDAR_YEAR(",
          "WITH",
          "ALL ROWS",
          "UPDATE",
          "%");

  private final SampleOrg org = new SampleOrg();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void random_words_in_random_order(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder query = new StringBuilder(random.nextBoolean() ? "SELECT Id FROM User " : "");
      for (int words = random.nextInt(20); words > 0; words--) {
        query.append(WORDS.get(random.nextInt(WORDS.size())));
        query.append(random.nextInt(5) == 0 ? "" : " ");
      }
      survive(query.toString());
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12})
  void good_queries_with_a_few_characters_changed(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    RandomQueries queries = new RandomQueries(seed);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder query = new StringBuilder(queries.query());
      for (int changes = 1 + random.nextInt(3); changes > 0 && query.length() > 0; changes--) {
        int at = random.nextInt(query.length());
        switch (random.nextInt(3)) {
          case 0 -> query.deleteCharAt(at);
          case 1 -> query.insert(at, (char) random.nextInt(0x20, 0x250));
          default -> query.setCharAt(at, (char) random.nextInt(0x100));
        }
      }
      survive(query.toString());
    }
  }

  @Test
  void monsters() {
    for (String piece :
        List.of("(", "NOT (", "((SELECT ", "SELECT (", "'", "\\", "a.", ",", "Id IN (SELECT ")) {
      survive("SELECT Id FROM User WHERE " + piece.repeat(90_000 / piece.length()));
      survive(piece.repeat(90_000 / piece.length()));
      survive("SELECT " + piece.repeat(90_000 / piece.length()) + " FROM User");
    }
    survive("SELECT Id FROM User WHERE Name LIKE '" + "%a".repeat(1_900) + "'");
    survive("SELECT Id FROM User WHERE LoginCount__c = " + "9".repeat(90_000));
    survive("SELECT Id FROM User WHERE Start__c = LAST_N_DAYS:" + "9".repeat(90_000));
    survive("SELECT Id FROM User LIMIT " + "9".repeat(90_000));
  }

  private void survive(String query) {
    try {
      assertThat(org.query(query)).isNotNull();
    } catch (SoqlException e) {
      assertThat(e.errorCode()).isNotBlank();
      assertThat(e.getMessage()).isNotBlank();
    } catch (UnsupportedSoqlException e) {
      assertThat(e.feature()).isNotBlank();
    }
  }
}
