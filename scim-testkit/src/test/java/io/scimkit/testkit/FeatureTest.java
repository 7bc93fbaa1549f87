package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is off does not exist. */
class FeatureTest extends DoorContract {

  @ParameterizedTest
  @CsvSource({
    "ACCOUNT_TEAMS    , AccountTeamMember",
    "OPPORTUNITY_TEAMS, OpportunityTeamMember",
    "CASE_TEAMS       , CaseTeamMember",
    "CASE_TEAMS       , CaseTeamRole",
    "TERRITORIES      , Territory2",
    "TERRITORIES      , UserTerritory2Association",
    "OMNI_CHANNEL     , AgentWork",
    "MANAGED_PACKAGES , PackageLicense",
    "MANAGED_PACKAGES , UserPackageLicense",
  })
  void an_object_is_there_while_its_feature_is_on(Feature feature, String object) {
    use(FakeSalesforce.builder().enabling(feature).build());
    assertThat(wire.query("SELECT Id FROM " + object).status()).isEqualTo(200);
    assertThat(wire.get("/sobjects/" + object + "/describe").status()).isEqualTo(200);
    use(FakeSalesforce.builder().disabling(feature).build());
    assertThat(wire.query("SELECT Id FROM " + object).code()).isEqualTo("INVALID_TYPE");
    assertThat(
            wire.query("SELECT Id FROM User WHERE Id IN (SELECT Id FROM " + object + ")").status())
        .isEqualTo(400);
    assertThat(wire.get("/sobjects/" + object + "/describe").code()).isEqualTo("NOT_FOUND");
    assertThat(wire.get("/sobjects/" + object).code()).isEqualTo("NOT_FOUND");
    assertThat(wire.post("/sobjects/" + object, "{}").code()).isEqualTo("NOT_FOUND");
    assertThat(
            wire.post(
                    "/composite/sobjects", "{'records':[{'attributes':{'type':'" + object + "'}}]}")
                .text())
        .contains("INVALID_TYPE");
    assertThat(wire.get("/sobjects").text()).doesNotContain("\"" + object + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "developer , AccountTeamMember, false",
    "empty     , PackageLicense   , false",
    "enterprise, AccountTeamMember, true",
    "enterprise, PackageLicense   , true",
    "enterprise, AgentWork        , false",
    "sandbox   , CaseTeamMember   , true",
    "rich      , AgentWork        , true",
    "rich      , Territory2       , true",
  })
  void each_preset_has_its_own(String preset, String object, boolean on) {
    // A developer org has two seats, so its own administrator asks.
    try (FakeSalesforce org = FakeSalesforce.of(OrgConfig.named(preset));
        Wire own = new Wire(org, door).as(org.given().administrator())) {
      assertThat(org.config().features()).isEqualTo(OrgConfig.named(preset).features());
      assertThat(own.query("SELECT Id FROM " + object).status()).isEqualTo(on ? 200 : 400);
    }
  }

  @Test
  void an_export_keeps_them() {
    use(
        FakeSalesforce.builder()
            .enabling(Feature.OMNI_CHANNEL)
            .disabling(Feature.CASE_TEAMS)
            .build());
    try (FakeSalesforce again = FakeSalesforce.importJson(fake.exportJson())) {
      assertThat(again.count("AgentWork")).isZero();
      org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
          .isThrownBy(() -> again.count("CaseTeamMember"));
    }
  }

  @Test
  void the_ways_to_objects_that_are_off_are_gone_too() {
    use(FakeSalesforce.builder().disabling(Feature.ACCOUNT_TEAMS).build());
    assertThat(wire.get("/sobjects/Account/describe").text()).doesNotContain("AccountTeamMembers");
    assertThat(wire.query("SELECT Id, (SELECT Id FROM AccountTeamMembers) FROM Account").status())
        .isEqualTo(400);
  }
}
