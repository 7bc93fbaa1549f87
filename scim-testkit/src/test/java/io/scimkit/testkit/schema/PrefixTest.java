package io.scimkit.testkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Key prefixes as public describe results show them; others must be marked as assumed. */
class PrefixTest {
  private static final Map<String, String> CONFIRMED =
      Map.ofEntries(
          Map.entry("Account", "001"),
          Map.entry("AccountTeamMember", "01M"),
          Map.entry("AgentWork", "0Bz"),
          Map.entry("AsyncApexJob", "707"),
          Map.entry("AuthSession", "0Ak"),
          Map.entry("Campaign", "701"),
          Map.entry("Case", "500"),
          Map.entry("Contact", "003"),
          Map.entry("CronJobDetail", "08a"),
          Map.entry("CronTrigger", "08e"),
          Map.entry("Event", "00U"),
          Map.entry("Group", "00G"),
          Map.entry("GroupMember", "011"),
          Map.entry("Lead", "00Q"),
          Map.entry("OauthToken", "0CQ"),
          Map.entry("Opportunity", "006"),
          Map.entry("OpportunityTeamMember", "00q"),
          Map.entry("Organization", "00D"),
          Map.entry("PackageLicense", "050"),
          Map.entry("PermissionSet", "0PS"),
          Map.entry("PermissionSetAssignment", "0Pa"),
          Map.entry("PermissionSetGroup", "0PG"),
          Map.entry("PermissionSetGroupComponent", "0PM"),
          Map.entry("PermissionSetLicense", "0PL"),
          Map.entry("PermissionSetLicenseAssign", "2LA"),
          Map.entry("ProcessInstance", "04g"),
          Map.entry("ProcessInstanceWorkitem", "04i"),
          Map.entry("Profile", "00e"),
          Map.entry("QueueSobject", "03g"),
          Map.entry("SetupAuditTrail", "0Ym"),
          Map.entry("Task", "00T"),
          Map.entry("Territory2", "0MI"),
          Map.entry("ThirdPartyAccountLink", "0Jr"),
          Map.entry("User", "005"),
          Map.entry("UserLicense", "100"),
          Map.entry("UserLogin", "0Yw"),
          Map.entry("UserPackageLicense", "051"),
          Map.entry("UserRole", "00E"),
          Map.entry("UserTerritory2Association", "0R0"));

  static Stream<SObjectType> objects() {
    return Schema.standard().types().stream();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void a_prefix_is_confirmed_or_said_to_be_assumed(SObjectType type) {
    String confirmed = CONFIRMED.get(type.name());
    if (confirmed == null) {
      assertThat(type.internal() || String.join(";", type.assumed()).contains("key prefix"))
          .as("the prefix %s has no source", type.keyPrefix())
          .isTrue();
    } else {
      assertThat(type.keyPrefix()).isEqualTo(confirmed);
    }
  }

  @ParameterizedTest
  @MethodSource("objects")
  void what_an_object_needs_is_a_permission_that_sets_can_grant(SObjectType type) {
    SObjectType sets = Schema.standard().get("PermissionSet");
    assertThat(type.needs()).allMatch(name -> sets.field("Permissions" + name).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"true,true", "false,false"})
  void a_field_line_reads_its_words(boolean write, boolean expected) {
    FieldSpec spec = new FieldSpec("A.B", "string(9) unique" + (write ? " write" : ""));
    assertThat(spec.traits.contains(Trait.UPDATE)).isEqualTo(expected);
    assertThat(spec.length).isEqualTo(9);
  }

  @Test
  void no_two_objects_share_a_prefix() {
    assertThat(objects().map(SObjectType::keyPrefix).distinct()).hasSize((int) objects().count());
  }
}
