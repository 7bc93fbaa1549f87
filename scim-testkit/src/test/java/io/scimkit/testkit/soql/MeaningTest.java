package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the grammar takes and the metadata refuses. */
class MeaningTest {

  private final SampleOrg org = new SampleOrg();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "SELECT Id FROM Nope                    | INVALID_TYPE  | 15 | sObject type 'Nope' is not supported.",
        "SELECT Id FROM User.Profile            | INVALID_TYPE  | 15 | sObject type 'User.Profile' is not supported.",
        "SELECT Nope FROM User                  | INVALID_FIELD | 7  | No such column 'Nope' on entity 'User'.",
        "SELECT Profile.Nope FROM User          | INVALID_FIELD | 7  | No such column 'Nope' on entity 'Profile'.",
        "SELECT Profile FROM User               | INVALID_FIELD | 7  | No such column 'Profile' on entity 'User'.",
        "SELECT Boss.Name FROM User             | INVALID_FIELD | 7  | Didn't understand relationship 'Boss' in field path.",
        "SELECT Profile.Boss.Name FROM User     | INVALID_FIELD | 7  | Didn't understand relationship 'Boss' in field path.",
        "SELECT Owner.Subject FROM Case         | INVALID_FIELD | 7  | No such column 'Subject' on entity 'Name'.",
        "SELECT Id FROM User WHERE Nope = 1     | INVALID_FIELD | 26 | No such column 'Nope' on entity 'User'.",
        "SELECT Id FROM User ORDER BY Nope      | INVALID_FIELD | 29 | No such column 'Nope' on entity 'User'.",
        "SELECT Id, (SELECT Id FROM Nopes) FROM User | INVALID_TYPE | 27 | Didn't understand relationship 'Nopes' in FROM part of query call.",
        "SELECT Id FROM User WHERE IsActive = 'true' | INVALID_FIELD | 26 | must be of type boolean and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE IsActive = 1      | INVALID_FIELD | 26 | must be of type boolean and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE Name = 5          | INVALID_FIELD | 26 | must be of type string and should be enclosed in quotes",
        "SELECT Id FROM User WHERE Name = true       | INVALID_FIELD | 26 | must be of type string and should be enclosed in quotes",
        "SELECT Id FROM User WHERE Id = 5            | INVALID_FIELD | 26 | must be of type string and should be enclosed in quotes",
        "SELECT Id FROM User WHERE LoginCount__c = '5' | INVALID_FIELD | 26 | must be of type int and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE LoginCount__c = 5.5 | INVALID_FIELD | 26 | must be of type int and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE Score__c = '5'    | INVALID_FIELD | 26 | must be of type double and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE Start__c = '2026-01-01' | INVALID_FIELD | 26 | must be of type date and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE Start__c = 2026-01-01T00:00:00Z | INVALID_FIELD | 26 | must be of type date and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE CreatedDate = 2026-01-01 | INVALID_FIELD | 26 | must be of type dateTime and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE Wakes__c = 5      | INVALID_FIELD | 26 | must be of type time and should not be enclosed in quotes",
        "SELECT Id FROM User WHERE Name = TODAY      | INVALID_FIELD | 26 | must be of type string and should be enclosed in quotes",
        "SELECT Id FROM User WHERE Name IN ('a', 5)  | INVALID_FIELD | 26 | must be of type string and should be enclosed in quotes",
        "SELECT Id FROM User WHERE AboutMe = 'x'     | INVALID_FIELD | 26 | field 'AboutMe' can not be filtered in a query call",
        "SELECT Id FROM Case WHERE Secret__c = 'x'   | INVALID_FIELD | 26 | field 'Secret__c' can not be filtered in a query call",
        "SELECT Id FROM User ORDER BY AboutMe        | MALFORMED_QUERY | 29 | field 'AboutMe' can not be sorted in a query call",
        "SELECT Id FROM User WHERE Id = 'abc'        | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid ID field: abc",
        "SELECT Id FROM User WHERE Id = ''           | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid ID field: ",
        "SELECT Id FROM User WHERE ProfileId IN ('00e000000000001', '-') | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid ID field: -",
        "SELECT Id FROM User WHERE Id LIKE '005%'    | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid operator on id field",
        "SELECT Id FROM User WHERE IsActive > false  | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid operator on boolean field",
        "SELECT Id FROM User WHERE Score__c LIKE '5' | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid operator on double field",
        "SELECT Id FROM User WHERE CreatedDate LIKE '2' | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid operator on dateTime field",
        "SELECT Id FROM User WHERE Name INCLUDES ('a') | INVALID_QUERY_FILTER_OPERATOR | 26 | invalid operator on string field",
        "SELECT Id FROM User USING SCOPE mine        | INVALID_QUERY_SCOPE | 32 | Invalid scope for entity User: mine",
        "SELECT Name n FROM User                     | MALFORMED_QUERY | 7 | only aggregate expressions use field aliasing",
        "SELECT CALENDAR_YEAR(CreatedDate) FROM User | MALFORMED_QUERY | 7 | Field must be grouped or aggregated: CreatedDate",
        "SELECT Id FROM User WHERE DAY_ONLY(Start__c) = TODAY | MALFORMED_QUERY | 35 | field Start__c does not support date function DAY_ONLY",
        "SELECT Id FROM User ORDER BY COUNT(Id)      | MALFORMED_QUERY | 29 | Ordered field must be grouped or aggregated: Id",
        "SELECT COUNT() FROM User ORDER BY Name      | MALFORMED_QUERY | 34 | Ordered field must be grouped or aggregated: Name",
        "SELECT COUNT() FROM User GROUP BY Name      | MALFORMED_QUERY | 34 | COUNT() cannot be used with GROUP BY",
        "SELECT Id, (SELECT COUNT(Id) FROM Users) FROM Profile | MALFORMED_QUERY | 19 | Only root queries support aggregate expressions",
        "SELECT Id, (SELECT COUNT() FROM Users) FROM Profile | MALFORMED_QUERY | 19 | Only root queries support aggregate expressions",
        "SELECT Id FROM User ORDER BY Name FOR UPDATE | MALFORMED_QUERY | 29 | Explicit ORDER BY not allowed when locking rows (Id order is implied)",
        "SELECT Id FROM User OFFSET 1 FOR UPDATE     | MALFORMED_QUERY | 20 | FOR UPDATE cannot be used in conjunction with the OFFSET clause",
        "SELECT Parent.Parent.Parent.Parent.Parent.Parent.Name FROM Account | MALFORMED_QUERY | 7 | SOQL statements cannot query relationships more than 5 levels away",
      })
  void what_does_not_fit_the_metadata_names_the_field_and_the_place(
      String query, String code, int position, String message) {
    SoqlException error = refusal(query);

    assertThat(error.errorCode()).isEqualTo(code);
    assertThat(error.position()).hasValue(position);
    assertThat(error.getMessage())
        .contains("\nERROR at Row:1:Column:" + (position + 1) + "\n")
        .contains(message == null ? "" : message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT Id, Id FROM User                       | INVALID_FIELD   | duplicate field selected: Id",
        "SELECT Id, FIELDS(ALL) FROM User LIMIT 200    | INVALID_FIELD   | duplicate field selected: Id",
        "SELECT Profile.Name, Profile.Name FROM User   | INVALID_FIELD   | duplicate field selected: Profile.Name",
        "SELECT FIELDS(ALL) FROM User                  | MALFORMED_QUERY | The SOQL FIELDS function must have a LIMIT of at most 200",
        "SELECT FIELDS(CUSTOM) FROM User LIMIT 201     | MALFORMED_QUERY | The SOQL FIELDS function must have a LIMIT of at most 200",
        "SELECT Id FROM User OFFSET 2001               | NUMBER_OUTSIDE_VALID_RANGE | Maximum SOQL offset allowed is 2000",
        "SELECT MAX(CreatedDate) FROM User LIMIT 1     | MALFORMED_QUERY | Non-grouped query that uses overall aggregate functions cannot also use LIMIT",
      })
  void some_refusals_have_no_place(String query, String code, String message) {
    SoqlException error = refusal(query);

    assertThat(error.errorCode()).isEqualTo(code);
    assertThat(error).hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT Name, COUNT(Id) FROM User                                  | Field must be grouped or aggregated: Name",
        "SELECT Name, COUNT(Id) FROM User GROUP BY IsActive                | Field must be grouped or aggregated: Name",
        "SELECT IsActive FROM User GROUP BY IsActive ORDER BY Name          | Ordered field must be grouped or aggregated: Name",
        "SELECT Name, COUNT(Name) FROM User GROUP BY Name                  | Grouped field should not be aggregated: Name",
        "SELECT Name FROM User GROUP BY Name, User.Name                    | duplicate grouping expression: User.Name",
        "SELECT COUNT(Id) n, MAX(Name) N FROM User                         | duplicate alias: N",
        "SELECT Name, Profile.Name FROM User GROUP BY Name, Profile.Name   | duplicate alias: Name",
        "SELECT SUM(Name) FROM User                                        | field Name does not support aggregate operator SUM",
        "SELECT COUNT(IsActive) FROM User                                  | field IsActive does not support aggregate operator COUNT",
        "SELECT MAX(AboutMe) FROM User                                     | field AboutMe does not support aggregate operator MAX",
        "SELECT CreatedDate FROM User GROUP BY CreatedDate                 | field 'CreatedDate' can not be grouped in a query call",
        "SELECT Score__c FROM User GROUP BY Score__c                       | field 'Score__c' can not be grouped in a query call",
        "SELECT FIELDS(STANDARD) FROM User GROUP BY Name                   | Field must be grouped or aggregated: Id",
        "SELECT Name FROM User GROUP BY Name HAVING Title = 'x'            | Field must be grouped or aggregated: Title",
        "SELECT Name, (SELECT Id FROM ManagedUsers) FROM User GROUP BY Name | Grouped queries cannot select the rows of a relationship",
      })
  void grouping_has_its_rules(String query, String message) {
    SoqlException error = refusal(query);

    assertThat(error.errorCode()).isEqualTo("MALFORMED_QUERY");
    assertThat(error.getMessage()).contains("ERROR at Row:1:Column:").endsWith("\n" + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Id IN (SELECT ManagerId FROM User)           | The inner and outer selects should not be on the same object type",
        "IsActive = true OR Id IN (SELECT UserId FROM OauthToken) | Semi join sub-selects are not allowed with the 'OR' operator",
        "IsActive = true AND (IsActive = false OR Id IN (SELECT UserId FROM OauthToken)) | Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.",
        "NOT Id IN (SELECT UserId FROM OauthToken)    | Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions.",
        "Id IN (SELECT UserId FROM OauthToken) AND Id NOT IN (SELECT OwnerId FROM Case) AND Id IN (SELECT OwnerId FROM Account) | Maximum 2 semi join sub-selects are allowed",
        "Id IN (SELECT UserId FROM OauthToken WHERE UserId IN (SELECT OwnerId FROM Case)) | Nesting of semi join sub-selects is not supported",
        "Id IN (SELECT AppName FROM OauthToken)       | semi join sub-selects can only query id fields, cannot use: 'AppName'",
        "Name IN (SELECT UserId FROM OauthToken)      | semi join sub-selects can only query id fields, cannot use: 'Name'",
        "Profile.Id IN (SELECT UserId FROM OauthToken) | The left operand 'Profile.Id' cannot have more than one level of relationships",
        "Id IN (SELECT User.Id FROM OauthToken)       | The inner select field 'User.Id' cannot have more than one level of relationships",
        "ProfileId IN (SELECT Id FROM Case)           | The selected field 'Id' in the subquery and the left operand field in the where expression in the outer query 'ProfileId' should point to the same object type",
        "Id IN (SELECT UserId, AppName FROM OauthToken) | Semi join sub-selects must query exactly one field",
        "Id IN (SELECT COUNT() FROM OauthToken)       | Semi join sub-selects must query exactly one field",
        "Id IN (SELECT UserId FROM OauthToken LIMIT 1) | Semi join sub-selects cannot have GROUP BY, ORDER BY, LIMIT, OFFSET or FOR",
      })
  void joins_have_their_restrictions(String condition, String message) {
    SoqlException error = refusal("SELECT Id FROM User WHERE " + condition);

    assertThat(error.errorCode()).isEqualTo("MALFORMED_QUERY");
    assertThat(error.getMessage()).endsWith("\n" + message);
  }

  @Test
  void a_sub_query_may_hold_no_join() {
    assertThat(
            refusal(
                "SELECT Id, (SELECT Id FROM Users WHERE Id IN (SELECT UserId FROM OauthToken))"
                    + " FROM Profile"))
        .message()
        .endsWith("Nesting of semi join sub-selects is not supported");
  }

  @Test
  void sub_queries_reach_four_levels_down() {
    assertThat(org.query(nested(4)).totalSize()).isEqualTo(3);
    assertThat(refusal(nested(5)))
        .message()
        .contains("cannot query aggregate relationships more than 4 levels away");
  }

  private static String nested(int levels) {
    String children = "";
    for (int i = 0; i < levels; i++) {
      children = ", (SELECT Id" + children + " FROM ManagedUsers)";
    }
    return "SELECT Id" + children + " FROM User";
  }

  @Test
  void more_than_twenty_sub_queries_are_too_many() {
    Table parent = new Table("Parent", TableField.of("Id", SoqlType.ID));
    StringBuilder items = new StringBuilder("SELECT Id");
    for (int i = 0; i < 21; i++) {
      parent.child("Children" + i, "User", "ManagerId");
      items.append(", (SELECT Id FROM Children").append(i).append(")");
    }
    org.source.with(parent);

    assertThat(refusal(items + " FROM Parent").errorCode()).isEqualTo("QUERY_TOO_COMPLICATED");
  }

  @Test
  void one_relationship_is_asked_for_once() {
    assertThat(refusal("SELECT Id, (SELECT Id FROM Users), (SELECT Id FROM users) FROM Profile"))
        .hasMessage("duplicate field selected: Users");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT Id FROM User USING SCOPE team",
        "SELECT Id, (SELECT Id FROM Users USING SCOPE everything) FROM Profile",
      })
  void scopes_that_the_kit_has_not_are_refused_by_another_name(String query) {
    assertThatThrownBy(() -> org.query(query))
        .isInstanceOf(UnsupportedSoqlException.class)
        .hasMessageContaining("USING SCOPE");
  }

  @Test
  void a_refused_query_reads_no_row() {
    refusal("SELECT Id FROM User WHERE IsActive = 'x' AND Id IN (SELECT UserId FROM OauthToken)");

    assertThat(org.source.scans).isZero();
    assertThat(org.source.lookups).isEmpty();
  }

  private SoqlException refusal(String query) {
    return catchThrowableOfType(SoqlException.class, () -> org.query(query));
  }
}
