package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of Ann, Bob and Cyd a condition accepts, by their initials. */
class WhereTest {

  private final SampleOrg org = new SampleOrg();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "none",
      value = {
        "Username = 'ANN@ACME.EXAMPLE'            | A",
        "Username != 'ann@acme.example'           | BC",
        "FederationIdentifier = 'e-1'             | A",
        "FederationIdentifier = 'E-1'             | B",
        "FederationIdentifier != 'e-1'            | BC",
        "FederationIdentifier = null              | C",
        "FederationIdentifier != null             | AB",
        "FederationIdentifier = ''                | C",
        "FederationIdentifier IN ('e-1', 'E-1')   | AB",
        "FederationIdentifier IN ('e-1', null)    | AC",
        "FederationIdentifier NOT IN ('e-1')      | BC",
        "FederationIdentifier NOT IN ('e-1', '')  | B",
        "Id = '005000000000001'                   | A",
        "Id = '005000000000001AAA'                | A",
        "Id = '005000000000001aaa'                | A",
        "Id > '005000000000001'                   | BC",
        "ManagerId = '005000000000001'            | B",
        "ManagerId = null                         | A",
        "IsActive = true                          | AC",
        "IsActive != TRUE                         | B",
        "IsActive = true AND Title != null        | AC",
        "IsActive = false OR Title = '100%_sure'  | AB",
        "NOT IsActive = true                      | B",
        "NOT FederationIdentifier = 'e-1'         | BC",
        "LoginCount__c = 7                        | A",
        "LoginCount__c < 7                        | B",
        "LoginCount__c <= 7.0                     | AB",
        "LoginCount__c > 7                        | none",
        "LoginCount__c != 7                       | BC",
        "LoginCount__c > null                     | none",
        "LoginCount__c IN (3, 7)                  | AB",
        "Score__c = 1.5                           | A",
        "Score__c >= 1.500                        | AB",
        "Name < 'bob birch'                       | A",
        "Name >= 'BOB BIRCH'                      | BC",
        "Name LIKE 'a%'                           | A",
        "Name LIKE '%C%'                          | BC",
        "Name LIKE '_ob birch'                    | B",
        "Name LIKE '%'                            | ABC",
        "Name LIKE 'bob'                          | none",
        "Title LIKE '100\\%\\_sure'               | A",
        "Title LIKE '100\\%\\_%'                  | A",
        "Title LIKE '100__sure'                   | A",
        "Title LIKE '100\\_%'                     | none",
        "Title LIKE 'back\\\\slash'               | C",
        "Title LIKE '%'                           | AC",
        "NOT Title LIKE '1%'                      | BC",
        "FederationIdentifier LIKE 'e%'           | A",
        "Skills__c INCLUDES ('sql')               | AB",
        "Skills__c INCLUDES ('Java;SQL', 'Rust')  | A",
        "Skills__c INCLUDES ('Java;Rust')         | none",
        "Skills__c EXCLUDES ('Java')              | BC",
        "Skills__c = 'sql'                        | B",
        "Wakes__c = 07:30:00.000Z                 | A",
        "Wakes__c > 07:00:00Z                     | A",
        "Start__c = 2026-05-13                    | A",
        "Start__c < 2026-05-13                    | BC",
        "Start__c = TODAY                         | A",
        "Start__c = LAST_MONTH                    | B",
        "Start__c = LAST_N_DAYS:13                | AB",
        "Start__c IN (TODAY, LAST_YEAR)           | AC",
        "LastLoginDate = TODAY                    | A",
        "LastLoginDate < TODAY                    | B",
        "LastLoginDate <= TODAY                   | AB",
        "LastLoginDate > YESTERDAY                | A",
        "LastLoginDate >= YESTERDAY               | AB",
        "LastLoginDate != TODAY                   | BC",
        "LastLoginDate = 2026-05-13T09:00:00Z     | A",
        "LastLoginDate = 2026-05-13T11:00:00+02:00 | A",
        "LastLoginDate = 2026-05-13T05:00:00.000-0400 | A",
        "CALENDAR_YEAR(CreatedDate) = 2026        | C",
        "CALENDAR_MONTH(Start__c) = 5             | A",
        "DAY_ONLY(LastLoginDate) = 2026-05-12     | B",
        "DAY_ONLY(LastLoginDate) = TODAY          | A",
        "Profile.Name = 'Standard User'           | BC",
        "Profile.UserLicense.Name = 'Salesforce'  | A",
        "Profile.UserLicense.Name = null          | BC",
        "Manager.Profile.Name = 'Standard User'   | C",
        "Manager.IsActive != false                | AB",
        "User.Name = 'Ann Ash'                    | A",
        "Id IN (SELECT UserId FROM OauthToken)    | AB",
        "Id NOT IN (SELECT UserId FROM OauthToken) | C",
        "IsActive = true AND Id IN (SELECT UserId FROM OauthToken WHERE AppName = 'cli') | A",
        "(Id IN (SELECT UserOrGroupId FROM GroupMember WHERE Group.Type = 'Queue')) | A",
        "ManagerId IN (SELECT OwnerId FROM Case)  | B",
        "ManagerId NOT IN (SELECT OwnerId FROM Case) | AC",
      })
  void a_condition_accepts_these_users(String condition, String initials) {
    assertThat(who(condition)).isEqualTo(initials == null ? "" : initials);
  }

  @Test
  void the_users_zone_says_where_a_day_begins() {
    SoqlContext berlin = org.context.zone(ZoneId.of("Europe/Berlin"));

    SoqlResult today =
        Soql.over(org.source).query("SELECT Id FROM User WHERE LastLoginDate = TODAY", berlin);

    assertThat(today.totalSize()).as("23:30 UTC is half past one in Berlin").isEqualTo(2);
  }

  @Test
  void polymorphic_parents_filter_by_type() {
    assertThat(subjects("Owner.Type = 'Queue'")).isEmpty();
    assertThat(subjects("Owner.Type = 'group'")).containsExactly("three");
    assertThat(subjects("Owner.Username != null")).containsExactly("one", "two");
    assertThat(subjects("Owner.Profile.Name = 'System Administrator'"))
        .containsExactly("one", "two");
  }

  @Test
  void deleted_rows_are_seen_only_on_demand() {
    String query = "SELECT COUNT() FROM Case";

    assertThat(org.query(query).totalSize()).isEqualTo(3);
    assertThat(Soql.over(org.source).query(query, org.context.allRows(true)).totalSize())
        .isEqualTo(4);
  }

  @Test
  void scope_mine_is_what_the_running_user_owns() {
    assertThat(org.query("SELECT Id FROM Case USING SCOPE mine").totalSize()).isEqualTo(2);
    assertThat(org.query("SELECT Id FROM Case USING SCOPE Everything").totalSize()).isEqualTo(3);
  }

  private List<Object> subjects(String condition) {
    return org.query("SELECT Subject FROM Case WHERE " + condition).records().stream()
        .map(row -> row.values().get("Subject"))
        .toList();
  }

  private String who(String condition) {
    List<String> initials = new ArrayList<>();
    for (SoqlRecord row : org.query("SELECT Name FROM User WHERE " + condition).records()) {
      initials.add(row.values().get("Name").toString().substring(0, 1).toUpperCase(Locale.ROOT));
    }
    initials.sort(null);
    return String.join("", initials);
  }
}
