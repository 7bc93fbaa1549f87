package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import io.scimkit.testkit.behavior.BulkSetupObjects;
import io.scimkit.testkit.behavior.BulkUploadStatus;
import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.behavior.GroupMaintenance;
import io.scimkit.testkit.behavior.LocatorLifetime;
import io.scimkit.testkit.behavior.MixedCollection;
import io.scimkit.testkit.behavior.OpenLocators;
import io.scimkit.testkit.behavior.SeveralSetupObjects;
import io.scimkit.testkit.behavior.UnlistedSetupObjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What calls and units of work do where sources leave it open. */
class TransactionChoicesTest extends DoorContract {

  private void live(Choice choice) {
    use(FakeSalesforce.builder().behavior(choice).build());
  }

  private static String sub(String object, String name, String headers, String body) {
    return "{'method':'POST','url':'"
        + Wire.D
        + "/sobjects/"
        + object
        + "','referenceId':'"
        + name
        + "',"
        + headers
        + "'body':"
        + body
        + "}";
  }

  private List<Integer> composite(boolean allOrNone, String... subs) {
    Reply reply =
        wire.post(
            "/composite",
            "{'allOrNone':" + allOrNone + ",'compositeRequest':[" + String.join(",", subs) + "]}");
    return reply.object().getJsonArray("compositeResponse").stream()
        .map(each -> each.asJsonObject().getInt("httpStatusCode"))
        .toList();
  }

  private String assignment() {
    return "{'AssigneeId':'" + admin.id() + "','PermissionSetId':'" + set("Audit_Read") + "'}";
  }

  private String license() {
    return "{'AssigneeId':'"
        + admin.id()
        + "','PermissionSetLicenseId':'"
        + idOf("SELECT Id FROM PermissionSetLicense")
        + "'}";
  }

  @ParameterizedTest
  @EnumSource
  void several_setup_objects_share_a_unit_by_choice(SeveralSetupObjects choice) {
    live(choice);
    assertThat(
            composite(
                false,
                sub("PermissionSetLicenseAssign", "psl", "", license()),
                sub("PermissionSetAssignment", "set", "", assignment())))
        .containsExactly(201, choice == SeveralSetupObjects.ALLOWED ? 201 : 400);
  }

  @ParameterizedTest
  @EnumSource
  void objects_that_no_list_names_are_of_the_family_of_choice(UnlistedSetupObjects choice) {
    live(choice);
    assertThat(
            composite(
                false,
                sub("Account", "account", "", "{'Name':'x'}"),
                sub("PermissionSetLicenseAssign", "psl", "", license())))
        .containsExactly(201, choice == UnlistedSetupObjects.OTHER ? 201 : 400);
  }

  @Test
  void a_subrequest_with_headers_is_not_collated_but_rolls_back_with_the_others() {
    String header = "'httpHeaders':{'Sforce-Auto-Assign':'FALSE'},";
    String account = sub("Account", "account", header, "{'Name':'x'}");
    String set = sub("PermissionSetAssignment", "set", "", assignment());
    assertThat(composite(true, account, set)).containsExactly(400, 400);
    assertThat(fake.count("Account")).isZero();
    assertThat(composite(false, account, set)).containsExactly(201, 201);
  }

  @ParameterizedTest
  @CsvSource({"MIXED_DML, MIXED_DML_OPERATION", "INVALID_INPUT, INVALID_INPUT"})
  void a_mixed_collection_has_the_code_of_choice(MixedCollection choice, String code) {
    live(choice);
    Reply reply =
        wire.post(
            "/composite/sobjects",
            "{'records':[{'attributes':{'type':'Account'},'Name':'a'},{'attributes':{'type':'GroupMember'}}]}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(code);
    assertThat(fake.count("Account")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_DAYS,        P2D,   200",
    "TWO_DAYS,        P2DT1S, 400",
    "FIFTEEN_MINUTES, PT15M, 200",
    "FIFTEEN_MINUTES, PT15M1S, 400",
  })
  void a_locator_lives_as_long_as_chosen(LocatorLifetime choice, Duration age, int status) {
    live(choice);
    String locator = locator();
    fake.clock().advance(age);
    wire.as(admin);
    Reply next = wire.get("/query/" + locator);
    assertThat(next.status()).isEqualTo(status);
    if (status == 400) {
      assertThat(next.code()).isEqualTo("INVALID_QUERY_LOCATOR");
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_eleventh_locator_drops_the_first_by_choice(OpenLocators choice) {
    live(choice);
    List<String> locators = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      locators.add(locator());
    }
    assertThat(wire.get("/query/" + locators.get(0)).status())
        .isEqualTo(choice == OpenLocators.TEN ? 400 : 200);
    assertThat(wire.get("/query/" + locators.get(1)).status()).isEqualTo(200);
  }

  private String locator() {
    if (fake.count("Account") == 0) {
      for (int i = 0; i < 201; i++) {
        fake.given().row("Account", Map.of("Name", "a" + i));
      }
    }
    String next =
        wire.send(
                "GET",
                Wire.D + "/query?q=" + Wire.encode("SELECT Id FROM Account"),
                "",
                "",
                Map.of("Sforce-Query-Options", "batchSize=200"))
            .object()
            .getString("nextRecordsUrl");
    return next.substring(next.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @EnumSource
  void the_data_of_a_job_is_taken_with_the_status_of_choice(BulkUploadStatus choice) {
    live(choice);
    String id = wire.post("/jobs/ingest", "{'object':'Account','operation':'insert'}").id();
    assertThat(
            wire.send(
                    "PUT",
                    Wire.D + "/jobs/ingest/" + id + "/batches",
                    "text/csv",
                    "Name\nAcme\n",
                    Map.of())
                .status())
        .isEqualTo(choice == BulkUploadStatus.CREATED ? 201 : 200);
  }

  @ParameterizedTest
  @CsvSource({
    "ALL_BUT_MEMBERS, PermissionSetAssignment, true",
    "ALL_BUT_MEMBERS, GroupMember, false",
    "USERS_ONLY, PermissionSetAssignment, false",
    "USERS_ONLY, GroupMember, false",
    "USERS_ONLY, User, true",
    "USERS_ONLY, Account, true",
  })
  void bulk_writes_the_setup_objects_of_choice(
      BulkSetupObjects choice, String object, boolean may) {
    live(choice);
    Reply job = wire.post("/jobs/ingest", "{'object':'" + object + "','operation':'insert'}");
    assertThat(job.status()).isEqualTo(may ? 200 : 400);
    if (!may) {
      assertThat(job.message())
          .isEqualTo("InvalidJob : No create/update access for object:" + object);
    }
  }

  @ParameterizedTest
  @EnumSource
  void group_changes_of_two_sessions_meet_by_choice(GroupMaintenance choice) {
    live(choice);
    String group = idOf("SELECT Id FROM Group WHERE DeveloperName = 'EMEA_Sales'");
    String members = "/sobjects/GroupMember";
    String one = "{'GroupId':'" + group + "','UserOrGroupId':'" + admin.id() + "'}";
    GivenUser ann = fake.givenUser("ann@acme.example");
    String two = "{'GroupId':'" + group + "','UserOrGroupId':'" + ann.id() + "'}";
    String row = wire.post(members, one).id();
    assertThat(wire.delete(members + "/" + row).status()).isEqualTo(204);
    wire.as(admin);
    Reply other = wire.post(members, two);
    if (choice == GroupMaintenance.LOCKS_OTHER_SESSIONS) {
      assertThat(other.code()).isEqualTo("UNABLE_TO_LOCK_ROW");
      assertThat(other.message()).isEqualTo("Group membership operation already in progress");
      fake.clock().advance(Duration.ofSeconds(10));
      assertThat(wire.post(members, two).status()).isEqualTo(201);
    } else {
      assertThat(other.status()).isEqualTo(201);
    }
  }
}
