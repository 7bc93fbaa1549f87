package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkIngestTest extends DoorContract {
  private static final String INGEST = "/jobs/ingest";

  private String open(String members) {
    return INGEST + "/" + wire.post(INGEST, "{" + members + "}").id();
  }

  private Reply put(String job, String csv) {
    return wire.send("PUT", Wire.D + job + "/batches", "text/csv; charset=UTF-8", csv, Map.of());
  }

  private JsonObject run(String members, String csv) {
    String job = open(members);
    assertThat(put(job, csv).status()).isEqualTo(201);
    assertThat(wire.patch(job, "{'state':'UploadComplete'}").status()).isEqualTo(200);
    return wire.get(job).object();
  }

  private String results(JsonObject job, String which) {
    return wire.get(INGEST + "/" + job.getString("id") + "/" + which).text();
  }

  @Test
  void a_new_job_is_open_and_says_where_its_data_goes() {
    JsonObject job = wire.post(INGEST, "{'object':'account','operation':'insert'}").object();
    assertThat(job.getString("id")).startsWith("750");
    assertThat(job.getString("object")).isEqualTo("Account");
    assertThat(job.getString("state")).isEqualTo("Open");
    assertThat(job.getString("contentUrl"))
        .isEqualTo("services/data/v62.0/jobs/ingest/" + job.getString("id") + "/batches");
    assertThat(job.getJsonNumber("apiVersion")).hasToString("62.0");
    assertThat(job.getString("createdById")).isEqualTo(admin.id());
    assertThat(wire.get(INGEST).object().getJsonArray("records")).hasSize(1);
  }

  @Test
  void inserted_rows_pass_the_same_rules_as_others() {
    String header = "Username,LastName,Email,Alias,ProfileId,TimeZoneSidKey,LocaleSidKey,";
    String same = profile("Standard User") + ",Europe/Berlin,de_DE,UTF-8,de\n";
    JsonObject job =
        run(
            "'object':'User','operation':'insert'",
            header
                + "EmailEncodingKey,LanguageLocaleKey\n"
                + "bob@acme.example,Stone,bob@acme.example,bob,"
                + same
                + "admin@acme.example,Twin,twin@acme.example,twin,"
                + same);
    assertThat(job.getString("state")).isEqualTo("JobComplete");
    assertThat(job.getInt("numberRecordsProcessed")).isEqualTo(2);
    assertThat(job.getInt("numberRecordsFailed")).isEqualTo(1);
    assertThat(results(job, "failedResults")).contains("\"DUPLICATE_USERNAME:");
    assertThat(fake.user("bob@acme.example").isActive()).isTrue();
    assertThat(fake.journal().writes()).containsExactly("User.create");
  }

  @Test
  void empty_cells_say_nothing_and_na_clears() {
    GivenUser ann = fake.givenUser("ann@acme.example").field("Title", "x").field("City", "Bonn");
    JsonObject job =
        run("'object':'User','operation':'update'", "Id,Title,City\n" + ann.id() + ",#N/A,\n");
    assertThat(job.getInt("numberRecordsFailed")).isZero();
    assertThat(fake.user(ann).field("Title")).isEmpty();
    assertThat(fake.user(ann).field("City")).contains("Bonn");
    assertThat(results(job, "successfulResults"))
        .isEqualTo(
            "\"sf__Id\",\"sf__Created\",\"Id\",\"Title\",\"City\"\n"
                + "\"ID\",\"false\",\"ID\",\"#N/A\",\"\"\n".replace("ID", ann.id()));
  }

  @Test
  void an_upsert_finds_rows_by_the_field_it_names() {
    fake.given().row("Contact", Map.of("LastName", "Old", "Email", "old@acme.example"));
    JsonObject job =
        run(
            "'object':'Contact','operation':'upsert','externalIdFieldName':'Email'",
            "Email,LastName\nold@acme.example,A\nnew@acme.example,B\n,C\n");
    assertThat(job.getString("externalIdFieldName")).isEqualTo("Email");
    assertThat(job.getInt("numberRecordsFailed")).isEqualTo(1);
    assertThat(results(job, "successfulResults").lines().map(line -> line.split(",", -1)[1]))
        .containsExactly("\"sf__Created\"", "\"false\"", "\"true\"");
    assertThat(results(job, "failedResults")).contains("MISSING_ARGUMENT:Email not specified:");
  }

  @Test
  void rows_are_deleted_by_id() {
    String id = fake.given().row("Account", Map.of("Name", "Acme"));
    JsonObject job =
        run("'object':'Account','operation':'delete'", "Id\n" + id + "\n001000000000001AAA\n");
    assertThat(fake.count("Account")).isZero();
    assertThat(results(job, "failedResults"))
        .contains("\"001000000000001AAA\",\"INVALID_CROSS_REFERENCE_KEY:");
  }

  @ParameterizedTest
  @CsvSource({
    "SEMICOLON, LF, 'Name;Phone|Acme, Inc.;1|'",
    "TAB, CRLF, 'Name\tPhone\r|Acme, Inc.\t1\r|'",
    "PIPE, LF, 'Phone|Name'",
    "COMMA, LF, 'Name,Phone|\"Acme, Inc.\",1'",
  })
  void the_csv_is_written_as_the_job_says(String delimiter, String ending, String csv) {
    String text = delimiter.equals("PIPE") ? "Phone|Name\n1|Acme, Inc." : csv.replace('|', '\n');
    JsonObject job =
        run(
            "'object':'Account','operation':'insert','columnDelimiter':'"
                + delimiter
                + "','lineEnding':'"
                + ending
                + "'",
            text);
    assertThat(job.getString("state")).isEqualTo("JobComplete");
    assertThat(countOf("SELECT COUNT() FROM Account WHERE Name = 'Acme, Inc.' AND Phone = '1'"))
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "'Name,Nope|A,1|', InvalidBatch : Field name not found : Nope",
    "'Name\r|A\r|', LineEnding is invalid on user data. Current LineEnding setting is LF",
    "'Name|A,B|', InvalidBatch : Line 2 has more fields than the header",
    "'Nope.Username|A|', InvalidBatch : Field name not found : Nope.Username",
  })
  void data_that_does_not_fit_fails_the_whole_job(String csv, String why) {
    JsonObject job = run("'object':'Account','operation':'insert'", csv.replace('|', '\n'));
    assertThat(job.getString("state")).isEqualTo("Failed");
    assertThat(job.getString("errorMessage")).endsWith(why);
    assertThat(job.getInt("numberRecordsProcessed")).isZero();
    assertThat(results(job, "unprocessedrecords").lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"'object':'Nope','operation':'insert'\", InvalidJob : Unable to find object: Nope",
        "\"'object':'Account','operation':'merge'\", InvalidJob : Unknown operation: merge",
        "\"'object':'GroupMember','operation':'insert'\", "
            + "InvalidJob : No create/update access for object:GroupMember",
        "\"'object':'User','operation':'delete'\", InvalidJob : No delete access for object:User",
        "\"'object':'Account','operation':'upsert'\", "
            + "InvalidJob : externalIdFieldName is required for upsert",
        "\"'object':'Account','operation':'insert','contentType':'XML'\", "
            + "InvalidJob : Unsupported content type: XML",
      })
  void a_job_that_cannot_be_is_refused(String members, String message) {
    Reply reply = wire.post(INGEST, "{" + members + "}");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo("INVALIDJOB");
    assertThat(reply.message()).isEqualTo(message);
  }

  @Test
  void a_parent_is_named_with_its_object_where_there_are_several_and_only_there() {
    GivenUser ann = fake.givenUser("ann@acme.example").field("FederationIdentifier", "e-1");
    JsonObject job =
        run(
            "'object':'Case','operation':'insert'",
            "Subject,User:Owner.FederationIdentifier\nA,e-1\n");
    assertThat(job.getInt("numberRecordsFailed")).isZero();
    run("'object':'Contact','operation':'insert'", "LastName,Owner.Id\nB," + ann.id() + "\n");
    assertThat(countOf("SELECT COUNT() FROM Case WHERE OwnerId = '" + ann.id() + "'")).isEqualTo(1);
    assertThat(countOf("SELECT COUNT() FROM Contact WHERE OwnerId = '" + ann.id() + "'"))
        .isEqualTo(1);
    for (String column :
        new String[] {
          "Case,Owner.FederationIdentifier", "Case,Owner:User.FederationIdentifier",
          "Case,Account:Owner.Name", "Contact,User:Owner.FederationIdentifier",
        }) {
      String[] parts = column.split(",", -1);
      JsonObject failed =
          run("'object':'" + parts[0] + "','operation':'insert'", parts[1] + "\ne-1\n");
      assertThat(failed.getString("errorMessage"))
          .isEqualTo("InvalidBatch : Field name not found : " + parts[1]);
    }
  }

  @Test
  void a_cell_that_does_not_fit_its_field_is_refused_in_the_words_of_jobs() {
    JsonObject job =
        run(
            "'object':'Opportunity','operation':'insert'",
            "Name,StageName,CloseDate,Amount\n"
                + "A,New,2026-02-01Z,1.5\nB,New,01/02/2026,1\nC,New,2026-02-01,much\n");
    assertThat(job.getInt("numberRecordsFailed")).isEqualTo(2);
    assertThat(results(job, "failedResults"))
        .contains(
            "\"INVALID_TYPE_ON_FIELD_IN_RECORD:Close Date: value not of required type:"
                + " 01/02/2026:CloseDate --\"")
        .contains(": value not of required type: much:Amount --\"");
  }

  @Test
  void a_line_with_a_blank_beside_a_double_quote_fails_alone() {
    JsonObject job =
        run(
            "'object':'Account','operation':'insert'",
            "Name,Phone\n\"A\", \"1, 2\"\n\"B\",\"2\"\n");
    assertThat(job.getString("state")).isEqualTo("JobComplete");
    assertThat(job.getInt("numberRecordsFailed")).isEqualTo(1);
    assertThat(countOf("SELECT COUNT() FROM Account WHERE Name = 'B'")).isEqualTo(1);
  }

  @Test
  void jobs_are_listed_by_type_and_say_where_data_goes_only_while_they_are_open() {
    run("'object':'Account','operation':'insert'", "Name\nA\n");
    open("'object':'Account','operation':'insert'");
    assertThat(wire.get(INGEST).object().getJsonArray("records"))
        .extracting(
            record -> record.asJsonObject().getString("jobType"),
            record -> record.asJsonObject().containsKey("contentUrl"))
        .containsExactly(tuple("V2Ingest", false), tuple("V2Ingest", true));
    assertThat(wire.get(INGEST + "?jobType=V2Ingest").object().getJsonArray("records")).hasSize(2);
    assertThat(wire.get(INGEST + "?jobType=Classic").object().getJsonArray("records")).isEmpty();
    assertThat(wire.get(INGEST + "?isPkChunkingEnabled=true").object().getJsonArray("records"))
        .isEmpty();
    assertThat(wire.get(INGEST + "?queryLocator=x").status()).isEqualTo(501);
  }

  @Test
  void a_job_belongs_to_its_maker_and_an_integrator_may_abort_it() {
    String job = open("'object':'Account','operation':'insert'");
    wire.as(fake.givenUser("weak@acme.example"));
    assertThat(put(job, "Name\nA\n").code()).isEqualTo("INVALIDUSER");
    assertThat(wire.patch(job, "{'state':'Aborted'}").code()).isEqualTo("INVALIDUSER");
    wire.as(admin);
    assertThat(put(job, "Name\nA\n").status()).isEqualTo(201);
    wire.as(fake.givenUser("other@acme.example").profile("System Administrator"));
    assertThat(wire.patch(job, "{'state':'UploadComplete'}").code()).isEqualTo("INVALIDUSER");
    assertThat(wire.patch(job, "{'state':'Aborted'}").object().getString("state"))
        .isEqualTo("Aborted");
  }

  @Test
  void each_state_allows_its_own_calls() {
    String job = open("'object':'Account','operation':'insert'");
    assertThat(wire.patch(job, "{'state':'UploadComplete'}").code()).isEqualTo("INVALIDJOBSTATE");
    assertThat(wire.get(job + "/successfulResults").code()).isEqualTo("INVALIDJOBSTATE");
    assertThat(wire.delete(job).code()).isEqualTo("INVALIDJOBSTATE");
    assertThat(put(job, "Name\nA\n").status()).isEqualTo(201);
    assertThat(put(job, "Name\nB\n").code()).isEqualTo("INVALIDJOBSTATE");
    assertThat(wire.patch(job, "{'state':'JobComplete'}").code()).isEqualTo("INVALIDJOBSTATE");
    assertThat(wire.patch(job, "{'state':'UploadComplete'}").status()).isEqualTo(200);
    assertThat(wire.patch(job, "{'state':'Aborted'}").code()).isEqualTo("INVALIDJOBSTATE");
    assertThat(wire.delete(job).status()).isEqualTo(204);
    assertThat(wire.get(job).status()).isEqualTo(404);
    assertThat(fake.count("Account")).isEqualTo(1);
  }

  @Test
  void csv_is_taken_as_the_data_of_a_job_only() {
    Reply reply =
        wire.send("POST", Wire.D + "/sobjects/Account", "text/csv", "Name\nA\n", Map.of());
    assertThat(reply.status()).isEqualTo(415);
  }
}
