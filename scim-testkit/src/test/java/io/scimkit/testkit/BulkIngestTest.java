package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

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
