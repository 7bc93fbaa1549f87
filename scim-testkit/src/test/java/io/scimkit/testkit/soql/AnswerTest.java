package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a query answers with. */
class AnswerTest {

  private final SampleOrg org = new SampleOrg();

  @Test
  void fields_come_in_the_order_asked_for_and_in_describes_spelling() {
    SoqlRecord ann = only("SELECT name, ISACTIVE, id FROM user WHERE Name = 'ann ash'");

    assertThat(ann.type()).isEqualTo("User");
    assertThat(ann.row()).isPresent();
    assertThat(ann.values().keySet()).containsExactly("Name", "IsActive", "Id");
    assertThat(ann.values().values()).containsExactly("Ann Ash", true, SampleOrg.ANN);
  }

  @Test
  void a_parent_is_a_record_and_its_own_parent_one_in_it() {
    SoqlRecord ann = only("SELECT profile.name, Id, PROFILE.UserLicense.Name FROM User LIMIT 1");

    assertThat(ann.values().keySet()).containsExactly("Profile", "Id");
    SoqlRecord profile = (SoqlRecord) ann.values().get("Profile");
    assertThat(profile.type()).isEqualTo("Profile");
    assertThat(profile.values().keySet()).containsExactly("Name", "UserLicense");
    assertThat(((SoqlRecord) profile.values().get("UserLicense")).values())
        .isEqualTo(Map.of("Name", "Salesforce"));
  }

  @Test
  void a_parent_that_is_not_there_is_null() {
    assertThat(only("SELECT Manager.Name FROM User WHERE ManagerId = null").values())
        .containsEntry("Manager", null);
  }

  @Test
  void parents_reach_five_levels_up() {
    SoqlRecord eighth =
        only("SELECT Parent.Parent.Parent.Parent.Parent.Name FROM Account WHERE Name = 'A8'");

    assertThat(eighth.values().toString()).contains("A3");
  }

  @Test
  void a_polymorphic_parent_is_a_name() {
    List<SoqlRecord> owners =
        org.query("SELECT Owner.Name, Owner.Type, Owner.Email FROM Case ORDER BY Subject")
            .records();

    SoqlRecord queue = (SoqlRecord) owners.get(1).values().get("Owner");
    assertThat(queue.type()).isEqualTo("Name");
    assertThat(queue.row().orElseThrow().object().name()).isEqualTo("Group");
    assertThat(queue.values()).containsEntry("Name", "Orphans").containsEntry("Email", null);
    assertThat(((SoqlRecord) owners.get(0).values().get("Owner")).values())
        .containsEntry("Type", "User");
  }

  @Test
  void child_rows_are_a_result_and_null_if_there_are_none() {
    List<SoqlRecord> profiles =
        org.query(
                "SELECT Name, (SELECT Name FROM Users WHERE IsActive = true ORDER BY Name) FROM"
                    + " Profile ORDER BY Name")
            .records();

    assertThat(profiles.get(0).values()).containsEntry("Users", null);
    SoqlResult users = (SoqlResult) profiles.get(1).values().get("Users");
    assertThat(users.totalSize()).isEqualTo(1);
    assertThat(users.records().get(0).values()).containsEntry("Name", "cyd cedar");
  }

  @Test
  void a_limit_of_a_sub_query_holds_for_each_parent() {
    List<SoqlRecord> users =
        org.query(
                "SELECT Name, (SELECT Subject FROM User.OwnedCases ORDER BY Subject DESC LIMIT 1)"
                    + " FROM User ORDER BY Id")
            .records();

    SoqlResult cases = (SoqlResult) users.get(0).values().get("OwnedCases");
    assertThat(cases.records())
        .extracting(row -> row.values().get("Subject"))
        .containsExactly("two");
    assertThat(users.get(1).values()).containsEntry("OwnedCases", null);
  }

  @Test
  void fields_takes_all_standard_or_custom_fields() {
    assertThat(only("SELECT FIELDS(ALL) FROM User LIMIT 200").values()).hasSize(19);
    assertThat(only("SELECT FIELDS(STANDARD) FROM User").values()).hasSize(14).containsKey("Id");
    assertThat(only("SELECT Id, FIELDS(CUSTOM) FROM User LIMIT 2").values().keySet())
        .containsExactly("Id", "LoginCount__c", "Score__c", "Skills__c", "Start__c", "Wakes__c");
  }

  @Test
  void count_alone_has_a_size_and_no_records() {
    SoqlResult result = org.query("SELECT COUNT() FROM User WHERE IsActive = true");

    assertThat(result.countOnly()).isTrue();
    assertThat(result.totalSize()).isEqualTo(2);
    assertThat(result.records()).isEmpty();
    assertThat(org.query("SELECT COUNT() FROM User LIMIT 1").totalSize()).isEqualTo(1);
    assertThat(org.query("SELECT COUNT() FROM User LIMIT 0").totalSize()).isZero();
  }

  @Test
  void aggregates_without_alias_are_numbered() {
    SoqlRecord row =
        only(
            "SELECT COUNT(Id) n, MAX(LoginCount__c), SUM(Score__c) total, MIN(CreatedDate),"
                + " AVG(Score__c), COUNT_DISTINCT(FederationIdentifier), COUNT(Title) FROM User");

    assertThat(row.type()).isEqualTo("AggregateResult");
    assertThat(row.row()).isEmpty();
    assertThat(row.values())
        .containsExactly(
            Map.entry("n", 3L),
            Map.entry("expr0", 7),
            Map.entry("total", new BigDecimal("4.00")),
            Map.entry("expr1", Instant.parse("2024-01-31T23:30:00Z")),
            Map.entry("expr2", new BigDecimal("2.00")),
            Map.entry("expr3", 2L),
            Map.entry("expr4", 2L));
  }

  @Test
  void aggregates_of_nothing_are_null_and_counts_zero() {
    assertThat(
            only("SELECT COUNT(Id), SUM(Score__c), MAX(Name) FROM User WHERE Name = 'x'").values())
        .containsEntry("expr0", 0L)
        .containsEntry("expr1", null)
        .containsEntry("expr2", null);
    assertThat(org.query("SELECT Name FROM User WHERE Name = 'x' GROUP BY Name").records())
        .isEmpty();
  }

  @Test
  void groups_are_filtered_and_ordered_by_what_they_hold() {
    List<SoqlRecord> groups =
        org.query(
                "SELECT Profile.Name p, COUNT(Id) n FROM User GROUP BY Profile.Name HAVING"
                    + " COUNT(Id) > 0 AND Profile.Name LIKE 's%' ORDER BY COUNT(Id) DESC LIMIT 5")
            .records();

    assertThat(groups)
        .extracting(SoqlRecord::values)
        .containsExactly(
            Map.of("p", "Standard User", "n", 2L), Map.of("p", "System Administrator", "n", 1L));
  }

  @Test
  void groups_may_be_parts_of_dates() {
    assertThat(
            org.query(
                    "SELECT CALENDAR_YEAR(CreatedDate) y, DAY_ONLY(CreatedDate), COUNT(Id) FROM User"
                        + " GROUP BY CALENDAR_YEAR(CreatedDate), DAY_ONLY(CreatedDate) ORDER BY"
                        + " CALENDAR_YEAR(CreatedDate) DESC")
                .records())
        .extracting(row -> List.copyOf(row.values().values()))
        .containsExactly(
            List.of(2026, LocalDate.parse("2026-01-01"), 1L),
            List.of(2025, LocalDate.parse("2025-12-31"), 1L),
            List.of(2024, LocalDate.parse("2024-01-31"), 1L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name                            | ABC",
        "Name DESC                       | CBA",
        "Title, Name                     | BAC",
        "Title NULLS LAST                | ACB",
        "Title DESC                      | BCA",
        "Title DESC NULLS LAST           | CAB",
        "IsActive, Name DESC             | BCA",
        "LoginCount__c DESC NULLS LAST   | ABC",
        "Score__c NULLS LAST             | ABC",
        "Profile.Name, CreatedDate DESC  | CBA",
        "Manager.Name                    | ABC",
        "Start__c                        | CBA",
        "Name LIMIT 2                    | AB",
        "Name LIMIT 2 OFFSET 1           | BC",
        "Name OFFSET 3                   | ''",
        "Name LIMIT 0                    | ''",
      })
  void rows_come_in_the_order_asked_for(String orderBy, String initials) {
    StringBuilder names = new StringBuilder();
    for (SoqlRecord row : org.query("SELECT Name FROM User ORDER BY " + orderBy).records()) {
      names.append(Character.toUpperCase(row.values().get("Name").toString().charAt(0)));
    }

    assertThat(names).hasToString(initials);
  }

  @Test
  void rows_without_an_order_come_as_the_source_has_them() {
    assertThat(org.query("SELECT Name FROM User LIMIT 2 OFFSET 1").records())
        .extracting(row -> row.values().get("Name"))
        .containsExactly("Bob Birch", "cyd cedar");
  }

  @Test
  void an_object_may_allow_larger_offsets() {
    assertThat(org.query("SELECT AppName FROM OauthToken OFFSET 2500").totalSize()).isZero();
  }

  private SoqlRecord only(String text) {
    return org.query(text).records().get(0);
  }
}
