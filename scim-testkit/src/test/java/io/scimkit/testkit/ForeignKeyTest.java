package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parent named by an external id instead of its id, in JSON and in the CSV of a job. */
class ForeignKeyTest extends DoorContract {
  private GivenUser ann;

  @BeforeEach
  void hire() {
    ann = fake.given().user("ann@acme.example").federationId("e-1001");
  }

  private String managerOf(String id) {
    return wire.get("/sobjects/User/" + id + "?fields=ManagerId").object().getString("ManagerId");
  }

  @Test
  void a_parent_is_found_by_its_external_id() {
    Reply made = wire.post("/sobjects/User", user("Manager", "{'FederationIdentifier':'e-1001'}"));
    assertThat(made.status()).isEqualTo(201);
    assertThat(managerOf(made.id())).isEqualTo(ann.id());
    GivenUser bob = fake.given().user("bob2@acme.example");
    assertThat(
            wire.patch("/sobjects/User/" + bob.id(), "{'Manager':{'Username':'ANN@acme.example'}}")
                .status())
        .isEqualTo(204);
    assertThat(managerOf(bob.id())).isEqualTo(ann.id());
  }

  @Test
  void a_parent_of_several_kinds_is_found_by_kind_and_external_id() {
    String owner = "'Owner':{'attributes':{'type':'User'},'FederationIdentifier':'e-1001'}";
    String id = wire.post("/sobjects/Case", "{'Subject':'x'," + owner + "}").id();
    assertThat(wire.get("/sobjects/Case/" + id).object().getString("OwnerId")).isEqualTo(ann.id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'FederationIdentifier':'e-9'} | Foreign key external ID: e-9 not found for field"
            + " FederationIdentifier in entity User",
        "{'Title':'x'} | Field name provided, Title is not an External ID or indexed field for User",
        "{'Nope':'x'} | Field name provided, Nope is not an External ID or indexed field for User",
        "{} | A reference by external id names one field of Manager alone.",
      })
  void a_parent_that_cannot_be_found_is_refused(String manager, String text) {
    Reply reply = wire.post("/sobjects/User", user("Manager", manager));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("INVALID_FIELD");
    assertThat(reply.message()).isEqualTo(text);
  }

  @Test
  void in_a_collection_each_row_fails_alone() {
    String rows =
        "{'records':[{'attributes':{'type':'User'},'id':'BOB','Manager':{'FederationIdentifier':'e-9'}},"
            + "{'attributes':{'type':'User'},'id':'BOB','Manager':{'FederationIdentifier':'e-1001'}}]}";
    GivenUser bob = fake.given().user("bob3@acme.example");
    Reply reply = wire.patch("/composite/sobjects", rows.replace("BOB", bob.id()));
    assertThat(reply.array().getJsonObject(0).getBoolean("success")).isFalse();
    assertThat(reply.array().getJsonObject(1).getBoolean("success")).isTrue();
    assertThat(managerOf(bob.id())).isEqualTo(ann.id());
  }

  @Test
  void a_job_names_parents_in_its_columns() {
    GivenUser bob = fake.given().user("bob4@acme.example");
    String id =
        wire.post("/jobs/ingest", "{'object':'User','operation':'update','lineEnding':'LF'}").id();
    String csv = "Id,Manager.FederationIdentifier\n" + bob.id() + ",e-1001\n" + bob.id() + ",e-9\n";
    wire.send(
        "PUT", Wire.D + "/jobs/ingest/" + id + "/batches", "text/csv", csv, java.util.Map.of());
    wire.patch("/jobs/ingest/" + id, "{'state':'UploadComplete'}");
    JsonObject job = wire.get("/jobs/ingest/" + id).object();
    assertThat(job.getString("state")).isEqualTo("JobComplete");
    assertThat(job.getInt("numberRecordsFailed")).isEqualTo(1);
    assertThat(wire.get("/jobs/ingest/" + id + "/failedResults").text())
        .contains("INVALID_FIELD:Foreign key external ID: e-9 not found for field");
    assertThat(managerOf(bob.id())).isEqualTo(ann.id());
  }

  @Test
  void a_job_clears_a_parent_by_its_column() {
    GivenUser bob = fake.given().user("bob5@acme.example");
    wire.patch("/sobjects/User/" + bob.id(), "{'ManagerId':'" + ann.id() + "'}");
    String id = wire.post("/jobs/ingest", "{'object':'User','operation':'update'}").id();
    String csv = "Id,Manager.FederationIdentifier\n" + bob.id() + ",#N/A\n";
    wire.send(
        "PUT", Wire.D + "/jobs/ingest/" + id + "/batches", "text/csv", csv, java.util.Map.of());
    wire.patch("/jobs/ingest/" + id, "{'state':'UploadComplete'}");
    assertThat(wire.get("/sobjects/User/" + bob.id()).object().isNull("ManagerId")).isTrue();
  }
}
