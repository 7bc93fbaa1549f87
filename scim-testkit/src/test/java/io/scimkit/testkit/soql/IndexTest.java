package io.scimkit.testkit.soql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which queries follow an index and which look at every row. */
class IndexTest {

  private final SampleOrg org = new SampleOrg();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT Id FROM User WHERE Id = '005000000000001'",
        "SELECT Id FROM User WHERE Username = 'ANN@acme.example' AND IsActive = true",
        "SELECT Id FROM User WHERE FederationIdentifier = 'e-1' OR Username = 'x'",
        "SELECT Id FROM User WHERE FederationIdentifier IN ('e-1', 'e-2') OR Id IN"
            + " ('005000000000002') ORDER BY Id LIMIT 10",
        "SELECT Id FROM GroupMember WHERE UserOrGroupId = '005000000000001' AND Group.Type = 'Queue'",
        "SELECT COUNT() FROM OauthToken WHERE UserId = '005000000000001'",
        "SELECT AppName FROM OauthToken WHERE UserId IN ('005000000000001')",
        "SELECT COUNT(Id) FROM GroupMember WHERE GroupId = '00G000000000001'",
      })
  void equality_on_indexed_fields_looks_up(String query) {
    org.query(query);

    assertThat(org.source.lookups).isNotEmpty();
    assertThat(org.source.scans).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT Id FROM User",
        "SELECT Id FROM User WHERE FederationIdentifier = null",
        "SELECT Id FROM User WHERE FederationIdentifier != 'e-1'",
        "SELECT Id FROM User WHERE Username LIKE 'ann%'",
        "SELECT Id FROM User WHERE Username = 'x' OR IsActive = true",
        "SELECT Id FROM User WHERE NOT Username = 'x'",
        "SELECT Id FROM User WHERE Manager.Username = 'x'",
        "SELECT Id FROM User WHERE FederationIdentifier IN ('e-1', null)",
        "SELECT Id FROM User WHERE FederationIdentifier NOT IN ('e-1')",
        "SELECT AppName FROM OauthToken WHERE UserId IN ('005000000000001', '005000000000002')",
      })
  void everything_else_scans_once(String query) {
    org.query(query);

    assertThat(org.source.scans).isEqualTo(1);
  }

  @Test
  void and_follows_the_index_that_promises_fewest_rows() {
    org.query("SELECT Id FROM User WHERE ProfileId = '00e000000000002' AND Id = '005000000000002'");

    assertThat(org.source.lookups).containsExactly("User.Id=" + SampleOrg.BOB);
  }

  @Test
  void keys_reach_the_source_in_their_equal_form() {
    org.query("SELECT Id FROM User WHERE Username = 'ANN@Acme.example'");
    org.query("SELECT Id FROM User WHERE FederationIdentifier = 'E-1'");
    org.query("SELECT Id FROM User WHERE ManagerId = '005000000000001'");

    assertThat(org.source.lookups)
        .containsExactly(
            "User.Username=ann@acme.example",
            "User.FederationIdentifier=E-1",
            "User.ManagerId=" + SampleOrg.ANN);
  }

  @Test
  void a_semi_join_looks_up_what_its_sub_query_found() {
    org.query(
        "SELECT Id FROM User WHERE Id IN (SELECT UserId FROM OauthToken WHERE AppName = 'web')");

    assertThat(org.source.lookups)
        .containsExactly("OauthToken.AppName=web", "User.Id=" + SampleOrg.BOB);
    assertThat(org.source.scans).isZero();
  }

  @Test
  void a_semi_join_that_found_nothing_reads_no_row() {
    org.query(
        "SELECT Id FROM User WHERE Id IN (SELECT UserId FROM OauthToken WHERE AppName = 'x')");

    assertThat(org.source.lookups).containsExactly("OauthToken.AppName=x");
    assertThat(org.source.scans).isZero();
  }

  @Test
  void several_keys_give_each_row_once_in_the_order_of_ids() {
    SoqlResult users =
        org.query(
            "SELECT Id FROM User WHERE Username IN ('cyd@acme.example', 'ann@acme.example') OR Id ="
                + " '005000000000001'");

    assertThat(users.records())
        .extracting(row -> row.values().get("Id"))
        .containsExactly(SampleOrg.ANN, SampleOrg.CYD);
  }

  @Test
  void child_rows_are_looked_up_by_parent_or_else_read_once() {
    org.query("SELECT Id, (SELECT Id FROM GroupMembers) FROM User");

    assertThat(org.source.lookups).hasSize(3);
    org.source.scans = 0;
    org.query("SELECT Id, (SELECT Id FROM OwnedCases) FROM User");

    assertThat(org.source.scans).as("users, and cases once").isEqualTo(2);
  }
}
