package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT Id FROM User",
        "SELECT Id, Profile.UserLicense.Name FROM User",
        "SELECT u.Id FROM User u WHERE u.IsActive = true",
        "SELECT COUNT() FROM User",
        "SELECT COUNT(Id) n, MAX(CreatedDate) FROM User",
        "SELECT Type, COUNT_DISTINCT(Name) FROM Group GROUP BY Type HAVING COUNT(Id) > 1",
        "SELECT CALENDAR_YEAR(CreatedDate), COUNT(Id) FROM User GROUP BY CALENDAR_YEAR(CreatedDate)",
        "SELECT FIELDS(ALL) FROM User LIMIT 200",
        "SELECT Id, (SELECT Id FROM Users WHERE IsActive = true LIMIT 1) FROM Profile",
        "SELECT Id FROM User WHERE NOT IsActive = true",
        "SELECT Id FROM User WHERE IsActive = true AND (NOT Name LIKE 'a%')",
        "SELECT Id FROM User WHERE (A = 1 OR B = 2) AND (C = 3 OR D = 4)",
        "SELECT Id FROM User WHERE Name IN ('a', 'b') AND Name NOT IN ('c')",
        "SELECT Id FROM User WHERE Skills__c INCLUDES ('a;b', 'c')",
        "SELECT Id FROM User WHERE Id IN (SELECT OwnerId FROM Case)",
        "SELECT Id FROM User WHERE CreatedDate > 2026-01-01T00:00:00Z",
        "SELECT Id FROM User WHERE CreatedDate = LAST_N_DAYS:30",
        "SELECT Id FROM User ORDER BY Name DESC NULLS LAST, Id LIMIT 10 OFFSET 5",
        "SELECT Id FROM User USING SCOPE mine",
        "SELECT Id FROM User FOR VIEW FOR REFERENCE",
        "SELECT Id FROM User LIMIT 1 FOR UPDATE",
        "SELECT Group.Type FROM GroupMember ORDER BY Group.Type",
        "select id from user where name = null or name != NULL",
        "SELECT Id FROM User WHERE A = -1.50 OR B = 'x' OR C = 07:30:00Z OR D <> false",
      })
  void what_the_reference_allows_is_accepted(String query) {
    assertThat(SoqlParser.parse(query)).isEqualTo(SoqlParser.parse(query + " "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SELEC Id FROM User                            | 0  | unexpected token: 'SELEC'",
        "SELECT FROM User                              | 7  | unexpected token: 'SELECT FROM'",
        "SELECT Id, FROM User                          | 11 | unexpected token: 'FROM'",
        "SELECT * FROM User                            | 7  | line 1:7 unexpected token: '*'",
        "SELECT Id User                                | 14 | unexpected token: '<EOF>'",
        "SELECT Id FRM User                            | 14 | missing value at 'User'",
        "SELECT Id a b FROM User                       | 12 | unexpected token: 'b'",
        "SELECT Id FROM                                | 14 | unexpected token: '<EOF>'",
        "SELECT Id from $user                          | 15 | line 1:15 unexpected token: '$'",
        "SELECT Id FROM User USING everything          | 26 | unexpected token: 'everything'",
        "SELECT Id FROM User AS LIMIT 1                | 23 | unexpected token: 'LIMIT'",
        "SELECT Id FROM User WHERE A = 1e5             | 31 | unexpected token: 'e5'",
        "SELECT Id FROM User u v                       | 22 | unexpected token: 'v'",
        "SELECT Id FROM User WHERE                     | 25 | unexpected token: '<EOF>'",
        "SELECT Id FROM User WHERE A                   | 27 | unexpected token: '<EOF>'",
        "SELECT Id FROM User WHERE A = 1 AND           | 35 | unexpected token: '<EOF>'",
        "SELECT Id FROM User WHERE A = 1 OR B = 2 AND C = 3 | 41 | unexpected token: 'AND'",
        "SELECT Id FROM User WHERE A = 1 AND B = 2 OR C = 3 | 42 | unexpected token: 'OR'",
        "SELECT Id FROM User WHERE A = 1 AND NOT B = 2 | 36 | unexpected token: 'NOT'",
        "SELECT Id FROM User WHERE NOT A = 1 AND B = 2 | 36 | unexpected token: 'AND'",
        "SELECT Id FROM User WHERE A IS NULL           | 28 | unexpected token: 'IS'",
        "SELECT Id FROM User WHERE A == 1              | 29 | unexpected token: '='",
        "SELECT Id FROM User WHERE A ! 1               | 28 | line 1:28 unexpected token: '!'",
        "SELECT Id FROM User WHERE A NOT LIKE 'x'      | 32 | unexpected token: 'LIKE'",
        "SELECT Id FROM User WHERE A LIKE NULL         | 33 | unexpected token: 'NULL'",
        "SELECT Id FROM User WHERE A LIKE 5            | 33 | unexpected token: '5'",
        "SELECT Id FROM User WHERE A IN 'x'            | 31 | unexpected token: ''x''",
        "SELECT Id FROM User WHERE A IN ()             | 32 | unexpected token: 'A IN ()'",
        "SELECT Id FROM User WHERE A IN ('x',)         | 36 | unexpected token: ')'",
        "SELECT Id FROM User WHERE A = ('x')           | 30 | unexpected token: '('",
        "SELECT Id FROM User WHERE A = 'O'Brien'       | 33 | unexpected token: 'Brien'",
        "SELECT Id FROM User WHERE A = 'O''Brien'      | 33 | unexpected token: ''Brien''",
        "SELECT Id FROM User WHERE A = 'open           | 30 | line 1:30 unexpected token: ''open'",
        "SELECT Id FROM User WHERE A = :name           | 30 | Bind variables only allowed in Apex code",
        "SELECT Id FROM User WHERE A > B               | 30 | Bind variables only allowed in Apex code",
        "SELECT Id FROM User WHERE A IN :names         | 31 | Bind variables only allowed in Apex code",
        "SELECT Id FROM User WHERE A = FROM            | 30 | unexpected token: 'FROM'",
        "SELECT Id FROM User WHERE (A = 1              | 32 | unexpected token: '<EOF>'",
        "SELECT Id FROM User WHERE A = 1)              | 31 | unexpected token: ')'",
        "SELECT Id FROM User WHERE D = LAST_N_DAYS     | 41 | unexpected token: '<EOF>'",
        "SELECT Id FROM User WHERE D = LAST_N_DAYS:-3  | 42 | unexpected token: '-3'",
        "SELECT Id FROM User WHERE D = TODAY:1         | 35 | unexpected token: ':'",
        "SELECT Id FROM User WHERE COUNT(Id) > 1       | 31 | unexpected token: '('",
        "SELECT Id FROM User ORDER BY                  | 28 | unexpected token: '<EOF>'",
        "SELECT Id FROM User ORDER BY Name UP          | 34 | unexpected token: 'UP'",
        "SELECT Id FROM User ORDER BY Name NULLS       | 39 | unexpected token: '<EOF>'",
        "SELECT Id FROM User LIMIT x                   | 26 | unexpected token: 'x'",
        "SELECT Id FROM User LIMIT -1                  | 26 | unexpected token: '-1'",
        "SELECT Id FROM User LIMIT 1.5                 | 26 | unexpected token: '1.5'",
        "SELECT Id FROM User LIMIT 2147483648          | 26 | numeric value out of range: 2147483648",
        "SELECT Id FROM User LIMIT 1 WHERE A = 1       | 28 | unexpected token: 'WHERE'",
        "SELECT Id FROM User OFFSET 1 LIMIT 1          | 29 | unexpected token: 'LIMIT'",
        "SELECT Id FROM User HAVING COUNT(Id) > 1      | 20 | unexpected token: 'HAVING'",
        "SELECT Id FROM User;                          | 19 | line 1:19 unexpected token: ';'",
        "SELECT COUNT(), Id FROM User                  | 14 | unexpected token: ','",
        "SELECT Id, COUNT() FROM User                  | 11 | unexpected token: 'COUNT()'",
        "SELECT Id, (Id) FROM User                     | 12 | unexpected token: 'Id'",
        "SELECT FIELDS(SOME) FROM User                 | 14 | unexpected token: 'SOME'",
        "SELECT nonsense(Id) FROM User                 | 15 | unexpected token: '('",
        "SELECT SUM(COUNT(Id)) FROM User               | 16 | unexpected token: '('",
        "SELECT Id FROM User FOR FUN                   | 24 | unexpected token: 'FUN'",
        "SELECT Id FROM User ALL ROWS                  | 20 | ALL ROWS not allowed in this context",
        "SELECT Id FROM User WITH SECURITY_ENFORCED    | 25 | SECURITY_ENFORCED not allowed in this context",
        "SELECT Id FROM User WITH USER_MODE            | 25 | USER_MODE not allowed in this context",
        "SELECT Id FROM User WHERE D > 2026-02-30      | 30 | Invalid date: 2026-02-30",
        "SELECT Id FROM User WHERE D > 2020-12-12t12:12:00-25:00 | 30 | Invalid datetime: 2020-12-12t12:12:00-25:00",
        "SELECT Id FROM User WHERE D > 2020-52-12t12:12:00-05:00 | 30 | Invalid datetime: 2020-52-12t12:12:00-05:00",
        "SELECT Id FROM User WHERE T = 25:00:00Z       | 30 | Invalid time: 25:00:00Z",
      })
  void what_the_grammar_refuses_names_the_word_and_the_place(
      String query, int position, String message) {
    SoqlException error = refusal(query);

    assertThat(error.errorCode()).isEqualTo("MALFORMED_QUERY");
    assertThat(error.position()).hasValue(position);
    assertThat(error.getMessage()).endsWith(message);
    boolean block = position > 0 && position < query.length();
    assertThat(error.getMessage().contains("ERROR at Row:1:Column:" + position + "\n"))
        .isEqualTo(block);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT FORMAT(CreatedDate) FROM User",
        "SELECT convertCurrency(Amount) FROM Opportunity",
        "SELECT Id FROM Account WHERE DISTANCE(L__c, GEOLOCATION(1, 2), 'mi') < 20",
        "SELECT Id FROM User WITH DATA CATEGORY Geography__c AT usa__c",
        "SELECT Id FROM Account a, a.Contacts c",
        "SELECT Id FROM Invoice__c WHERE Balance__c < USD500",
        "SELECT Title FROM FAQ__kav UPDATE VIEWSTAT",
        "SELECT Id FROM Account LIMIT 1 SET OPTIONS (honorEmptyStrings = true)",
      })
  void what_only_salesforce_knows_is_refused_by_another_name(String query) {
    assertThatThrownBy(() -> SoqlParser.parse(query))
        .isInstanceOf(UnsupportedSoqlException.class)
        .hasMessageContaining("is not supported by the test kit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'O\\'Brien'    | O'Brien",
        "'a\\\\b'       | a\\b",
        "'\\\"q\\\"'    | \"\"q\"\"",
        "'\\u00e9\\u00E9' | éé",
      })
  void escapes_stand_for_their_characters(String token, String value) {
    assertThat(Quoted.read(token)).hasValue(value.replace("\"\"", "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\n", "\\N", "\\r", "\\t", "\\T", "\\b", "\\f"})
  void control_characters_have_escapes_in_both_cases(String escape) {
    String text = Quoted.read("'" + escape + "'").orElseThrow();

    assertThat(text).hasSize(1);
    assertThat(text.charAt(0)).isLessThan(' ');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "A = 'a\\[b'     | Invalid string literal 'a\\[b'. Illegal character sequence '\\[' in string literal.",
        "A = 'a\\%'      | Invalid string literal 'a\\%'. Illegal character sequence '\\%' in string literal.",
        "A = 'a\\_'      | Invalid string literal 'a\\_'. Illegal character sequence '\\_' in string literal.",
        "A = '\\u12'     | Invalid string literal '\\u12'. Illegal character sequence '\\u' in string literal.",
        "A LIKE 'a\\x'   | Invalid string literal 'a\\x'. Illegal character sequence '\\x' in string literal.",
      })
  void an_unknown_escape_is_refused(String condition, String message) {
    assertThat(refusal("SELECT Id FROM User WHERE " + condition)).message().endsWith(message);
  }

  @Test
  void like_alone_knows_escaped_wildcards() {
    assertThat(SoqlParser.parse("SELECT Id FROM User WHERE A LIKE '100\\%\\_\\\\'").text())
        .endsWith("A LIKE '100\\%\\_\\\\'");
  }

  @Test
  void rows_are_counted_over_lines() {
    SoqlException error = refusal("SELECT Id\nFROM User\nWHERE A = 1 ? 2");

    assertThat(error.getMessage())
        .contains("ERROR at Row:3:Column:12\n")
        .endsWith("line 3:12 unexpected token: '?'");
  }

  @Test
  void an_empty_query_is_refused() {
    assertThat(refusal("  ")).hasMessage("SOQL statements cannot be empty or null");
  }

  @Test
  void more_than_a_hundred_thousand_characters_are_refused() {
    String query = "SELECT Id FROM User WHERE Name IN ('a'" + ", 'a'".repeat(20_000) + ")";

    assertThat(refusal(query).errorCode()).isEqualTo("MALFORMED_QUERY");
  }

  @Test
  void deep_nesting_is_refused_and_not_the_end_of_the_stack() {
    String query = "SELECT Id FROM User WHERE " + "(".repeat(40_000);

    assertThat(refusal(query).errorCode()).isEqualTo("QUERY_TOO_COMPLICATED");
    assertThat(refusal("SELECT Id, " + "(SELECT Id, ".repeat(5_000)).errorCode())
        .isEqualTo("QUERY_TOO_COMPLICATED");
    assertThat(
            refusal(
                    "SELECT Id FROM A WHERE Id IN "
                        + "(SELECT Id FROM A WHERE Id IN ".repeat(3_000))
                .errorCode())
        .isEqualTo("QUERY_TOO_COMPLICATED");
  }

  @Test
  void a_long_flat_condition_is_no_trouble() {
    String query = "SELECT Id FROM User WHERE A = 1" + " OR A = 1".repeat(10_000);

    assertThat(SoqlParser.parse(query).text()).isEqualTo(query);
  }

  @Test
  void an_enormous_number_is_refused() {
    String digits = "9".repeat(60);

    assertThat(refusal("SELECT Id FROM User WHERE A = " + digits))
        .message()
        .endsWith("numeric value out of range: " + digits);
  }

  @Test
  void a_string_of_more_than_four_thousand_characters_is_refused() {
    assertThat(refusal("SELECT Id FROM User WHERE A = '" + "x".repeat(4_001) + "'"))
        .message()
        .endsWith("String literals cannot be longer than 4000 characters.");
  }

  private static SoqlException refusal(String query) {
    return catchThrowableOfType(SoqlException.class, () -> SoqlParser.parse(query));
  }
}
