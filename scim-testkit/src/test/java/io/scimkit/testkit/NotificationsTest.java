package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code analytics/notifications}: what a leaver subscribed to. */
class NotificationsTest extends DoorContract {
  private static final String PATH = "/analytics/notifications";
  private static final String REPORTS = PATH + "?source=lightningReportSubscribe";
  private GivenUser ann;

  @BeforeEach
  void seed() {
    ann =
        fake.givenUser("ann@acme.example")
            .subscribedToReport("Pipeline")
            .subscribedToReport("Churn")
            .subscribedToDashboard("Board");
  }

  private String ofAnn(String source) {
    return PATH + "?source=" + source + "&ownerId=" + ann.id();
  }

  @Test
  void an_administrator_lists_and_deletes_what_another_subscribed_to() {
    Reply reply = wire.get(ofAnn("lightningReportSubscribe"));
    assertThat(reply.array().getValuesAs(JsonObject.class))
        .extracting(each -> each.getString("name"))
        .containsExactly("Pipeline", "Churn");
    JsonObject first = reply.array().getJsonObject(0);
    assertThat(first.getString("id")).startsWith("0Au");
    assertThat(first.getString("recordId")).startsWith("00O");
    assertThat(first.getBoolean("active")).isTrue();
    assertThat(first.getString("createdDate")).isEqualTo("2026-01-05T09:00:00Z");
    assertThat(first.getJsonObject("schedule").getString("frequency")).isEqualTo("daily");
    assertThat(first.getJsonArray("thresholds")).hasSize(1);
    String one = PATH + "/" + first.getString("id");
    assertThat(wire.get(one).object()).isEqualTo(first);
    assertThat(
            wire.get(ofAnn("lightningReportSubscribe") + "&recordId=" + first.getString("recordId"))
                .array())
        .hasSize(1);
    assertThat(wire.delete(one).status()).isEqualTo(204);
    assertThat(wire.delete(one).status()).isEqualTo(404);
    assertThat(wire.get(one).code()).isEqualTo("NOT_FOUND");
    assertThat(wire.get(ofAnn("lightningReportSubscribe")).array()).hasSize(1);
    assertThat(wire.get(ofAnn("lightningDashboardSubscribe")).array()).hasSize(1);
    assertThat(wire.get(ofAnn("waveNotification")).array()).isEmpty();
    assertThat(fake.journal().writes()).containsExactly("AnalyticsNotification.delete");
    assertThat(fake.user(ann).subscriptions()).containsExactly("Churn", "Board");
  }

  @Test
  void a_user_has_his_own_and_touches_no_others() {
    String id =
        wire.get(ofAnn("lightningReportSubscribe")).array().getJsonObject(0).getString("id");
    wire.as(ann);
    assertThat(wire.get(REPORTS).array()).hasSize(2);
    assertThat(wire.delete(PATH + "/" + id).status()).isEqualTo(204);
    wire.as(fake.givenUser("bob@acme.example"));
    assertThat(wire.get(REPORTS).array()).isEmpty();
    assertThat(wire.get(ofAnn("lightningReportSubscribe")).status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "GET   , ''                                                , 400",
    "GET   , ?source=mail                                      , 400",
    "GET   , ?source=lightningReportSubscribe&ownerId=x        , 400",
    "POST  , ''                                                , 501",
    "PUT   , /0Au000000000001                                  , 404",
    "GET   , /limits                                           , 501",
    "GET   , /0Au000000000001                                  , 404",
    "DELETE, ''                                                , 405",
  })
  void what_is_wrong_or_not_modelled_is_refused(String method, String rest, int status) {
    String body = method.startsWith("P") ? "{}" : "";
    assertThat(
            wire.send(method, Wire.D + PATH + rest, "application/json", body, java.util.Map.of())
                .status())
        .isEqualTo(status);
  }

  @Test
  void they_are_no_object_of_the_api() {
    assertThat(wire.query("SELECT Id FROM AnalyticsNotification").code()).isEqualTo("INVALID_TYPE");
    assertThat(wire.get("/sobjects/AnalyticsNotification").status()).isEqualTo(404);
    assertThat(wire.get("/sobjects").text()).doesNotContain("AnalyticsNotification");
    String id =
        wire.get(ofAnn("lightningReportSubscribe")).array().getJsonObject(0).getString("id");
    assertThat(wire.delete("/composite/sobjects?ids=" + id).text()).contains("MALFORMED_ID");
  }

  @Test
  void exports_and_snapshots_hold_them() {
    OrgSnapshot before = fake.snapshot();
    String id =
        wire.get(ofAnn("lightningReportSubscribe")).array().getJsonObject(0).getString("id");
    wire.delete(PATH + "/" + id);
    assertThat(fake.diff(before, fake.snapshot()))
        .hasToString("AnalyticsNotification Pipeline: deleted");
    fake.restore(before);
    assertThat(wire.get(ofAnn("lightningReportSubscribe")).array()).hasSize(2);
    try (FakeSalesforce again = FakeSalesforce.importJson(fake.exportJson())) {
      assertThat(again.exportJson()).isEqualTo(fake.exportJson());
    }
  }
}
