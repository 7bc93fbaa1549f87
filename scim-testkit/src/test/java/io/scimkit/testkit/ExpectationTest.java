package io.scimkit.testkit;

import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.testkit.expect.OrgChecks;
import io.scimkit.testkit.expect.UserChecks;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpectationTest extends DoorContract {
  private GivenUser ann;

  @BeforeEach
  void ann() {
    fake.given().permissionSet("Power").granting("ManageUsers");
    fake.given().queue("Orphans", "Case");
    ann =
        fake.givenUser("ann@acme.example")
            .field("Title", "Boss")
            .permissionSets("Audit_Read", "Power", "CPQ_User")
            .permissionSetGroups("Sales_Baseline")
            .memberOf("EMEA_Sales", "Orphans")
            .tokens(2)
            .sessions(1)
            .owns("Case", 3);
  }

  /** One expectation that holds of Ann, and its like that does not. */
  @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
  enum OfUser {
    ACTIVE(UserChecks::isActive, UserChecks::isInactive, "to be inactive"),
    FROZEN(UserChecks::isNotFrozen, UserChecks::isFrozen, "to be frozen"),
    PROFILE(
        u -> u.hasProfile("Standard User"),
        u -> u.hasProfile("Other"),
        "to have profile <Other> but it is <Standard User>"),
    SEAT(u -> u.holdsSeat("Salesforce"), u -> u.holdsSeat("Other"), "but it is <Salesforce>"),
    TOKENS(u -> u.hasTokens(2), UserChecks::hasNoTokens, "App 1 <redacted>"),
    MORE_TOKENS(u -> u.hasTokens(2), u -> u.hasTokens(3), "to have 3 tokens"),
    SESSIONS(u -> u.hasSessions(1), UserChecks::hasNoSessions, "to have no sessions"),
    MORE_SESSIONS(u -> u.hasSessions(1), u -> u.hasSessions(2), "to have 2 sessions"),
    FIELD(u -> u.hasField("Title", "Boss"), u -> u.hasField("Title", "x"), "but it is <Boss>"),
    NO_FIELD(u -> u.hasNoField("Department"), u -> u.hasNoField("Title"), "but it is <Boss>"),
    SETS(
        u -> u.hasExactlyPermissionSets("Power", "CPQ_User", "Audit_Read"),
        u -> u.hasExactlyPermissionSets("Power"),
        "[Power] but it has [Audit_Read, Power, CPQ_User]"),
    SET_GROUPS(
        u -> u.hasExactlyPermissionSetGroups("Sales_Baseline"),
        UserChecks::hasExactlyPermissionSetGroups,
        "Sales_Baseline"),
    SET_LICENSES(
        u -> u.hasExactlyPermissionSetLicenses("SalesforceCPQ_CPQStandardPerm"),
        UserChecks::hasExactlyPermissionSetLicenses,
        "SalesforceCPQ_CPQStandardPerm"),
    GROUPS(
        u -> u.hasExactlyPublicGroups("EMEA_Sales"),
        UserChecks::hasExactlyPublicGroups,
        "EMEA_Sales"),
    QUEUES(u -> u.hasExactlyQueues("Orphans"), UserChecks::hasExactlyQueues, "Orphans"),
    MAY(u -> u.may("ManageUsers"), u -> u.mayNot("ManageUsers"), "not to have the permission"),
    MAY_NOT(u -> u.mayNot("ViewAllUsers"), u -> u.may("ViewAllUsers"), "to have the permission"),
    OWNS(u -> u.owns("Case", 3), u -> u.owns("Case", 2), "to own 2 of Case but it owns 3");

    private final Consumer<UserChecks<?>> holds;
    private final Consumer<UserChecks<?>> fails;
    private final String words;

    OfUser(Consumer<UserChecks<?>> holds, Consumer<UserChecks<?>> fails, String words) {
      this.holds = holds;
      this.fails = fails;
      this.words = words;
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_expectation_of_a_user_says_whom_and_what(OfUser row) {
    row.holds.accept(fake.expect(ann));
    row.holds.accept(assertThat(fake.user(ann)));
    assertThatThrownBy(() -> row.fails.accept(fake.expect("ann@acme.example")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expecting user <ann@acme.example> ")
        .hasMessageContaining(row.words);
    assertThatThrownBy(() -> row.fails.accept(assertThat(fake.user(ann)).as("the leaver")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[the leaver]")
        .hasMessageContaining(row.words);
  }

  /** One expectation that holds of the org, and its like that does not. */
  @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
  enum OfOrg {
    SEATS(
        o -> o.hasUsedSeats("Salesforce", 3),
        o -> o.hasUsedSeats("Salesforce", 1),
        "1 used seats of Salesforce but there are Seats[total=20000, used=3]"),
    SET_LICENSE_SEATS(
        o -> o.hasUsedPermissionSetLicenseSeats("SalesforceCPQ_CPQStandardPerm", 1),
        o -> o.hasUsedPermissionSetLicenseSeats("SalesforceCPQ_CPQStandardPerm", 0),
        "used=1"),
    MEMBERS(
        o -> o.hasExactlyMembers("EMEA_Sales", "ann@acme.example"),
        o -> o.hasExactlyMembers("EMEA_Sales"),
        "it has [ann@acme.example]"),
    QUEUE(o -> o.queueOwns("Orphans", "Case", 0), o -> o.queueOwns("Orphans", "Case", 1), "[]"),
    COUNT(o -> o.hasCount("Case", 3), o -> o.hasCount("Case", 4), "but there are 3"),
    NO_USER(
        o -> o.hasNoUser("eve@acme.example"),
        o -> o.hasNoUser("ANN@acme.example"),
        "no user ANN@acme.example");

    private final Consumer<OrgChecks<?>> holds;
    private final Consumer<OrgChecks<?>> fails;
    private final String words;

    OfOrg(Consumer<OrgChecks<?>> holds, Consumer<OrgChecks<?>> fails, String words) {
      this.holds = holds;
      this.fails = fails;
      this.words = words;
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_expectation_of_an_org_says_what_was_found(OfOrg row) {
    row.holds.accept(fake.expect());
    row.holds.accept(assertThat(fake.view()));
    assertThatThrownBy(() -> row.fails.accept(fake.expect()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(row.words);
    assertThatThrownBy(() -> row.fails.accept(assertThat(fake.view())))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(row.words);
  }

  @Test
  void a_failed_expectation_carries_why_the_org_refused() {
    fake.blockDeactivation(ann, DeactivationBlocker.DEFAULT_CASE_OWNER);
    wire.patch("/sobjects/User/" + ann.id(), "{'IsActive':false}");
    wire.post("/sobjects/Account", "{}");
    assertThatThrownBy(() -> fake.expect(ann).isInactive())
        .hasMessageContaining("What the org refused lately")
        .hasMessageContaining("FIELD_INTEGRITY_EXCEPTION by DeactivationBlocked (assumed: ")
        .message()
        .doesNotContain("RequiredFields");
    assertThatThrownBy(() -> fake.expect().hasCount("Account", 1))
        .hasMessageContaining("by RequiredFields (assumed: ");
  }
}
