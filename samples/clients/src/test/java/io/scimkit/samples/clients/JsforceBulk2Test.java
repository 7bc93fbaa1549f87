package io.scimkit.samples.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.samples.clients.Plain.Reply;
import io.scimkit.testkit.FakeSalesforce;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Bulk API 2.0 requests of jsforce 3.10, replayed as {@link JsforceRequestsTest} does. */
class JsforceBulk2Test {
  private static final String D = "/services/data/v62.0";
  private static final String INGEST = D + "/jobs/ingest";

  private FakeSalesforce fake;
  private Plain jsforce;

  @BeforeEach
  void open() {
    fake = FakeSalesforce.enterprise();
    String token =
        fake.givenUser("admin@acme.example").profile("System Administrator").accessToken();
    jsforce = new Plain(fake.startHttp(), token);
  }

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void ingest_opens_uploads_in_chunks_closes_polls_and_reads_three_results() {
    JsonObject opened =
        jsforce.json("POST", INGEST, "{'object':'Account','operation':'insert'}").object();
    assertThat(opened.getString("state")).isEqualTo("Open");
    String job = INGEST + "/" + opened.getString("id");
    String csv = "Name,Phone,Website\nAcme,#N/A,\n,2,\n";
    Reply uploaded = jsforce.chunked("PUT", job + "/batches", csv);
    assertThat(uploaded.status()).isEqualTo(201);
    assertThat(uploaded.text()).isEmpty();
    assertThat(jsforce.json("PATCH", job, "{'state':'UploadComplete'}").status()).isEqualTo(200);

    JsonObject polled = jsforce.get(job).object();
    assertThat(polled.getString("state")).isEqualTo("JobComplete");
    assertThat(polled.getInt("numberRecordsProcessed")).isEqualTo(2);
    assertThat(polled.getInt("numberRecordsFailed")).isEqualTo(1);

    JsonObject found = jsforce.get(D + "/query?q=SELECT+Id+FROM+Account").object();
    String id = found.getJsonArray("records").getJsonObject(0).getString("Id");
    assertThat(jsforce.get(job + "/successfulResults").lines())
        .containsExactly(
            "\"sf__Id\",\"sf__Created\",\"Name\",\"Phone\",\"Website\"",
            "\"" + id + "\",\"true\",\"Acme\",\"#N/A\",\"\"");
    assertThat(jsforce.get(job + "/failedResults").lines().get(1))
        .startsWith("\"\",\"REQUIRED_FIELD_MISSING:")
        .endsWith(" --\",\"\",\"2\",\"\"");
    assertThat(jsforce.get(job + "/unprocessedrecords").lines())
        .containsExactly("\"Name\",\"Phone\",\"Website\"");
    assertThat(jsforce.delete(job).status()).isEqualTo(204);
    assertThat(jsforce.get(job).status()).isEqualTo(404);
  }

  @Test
  void an_aborted_job_writes_nothing() {
    String id =
        jsforce
            .json("POST", INGEST, "{'object':'Account','operation':'insert'}")
            .object()
            .getString("id");
    jsforce.chunked("PUT", INGEST + "/" + id + "/batches", "Name\nAcme\n");
    JsonObject aborted = jsforce.json("PATCH", INGEST + "/" + id, "{'state':'Aborted'}").object();
    assertThat(aborted.getString("state")).isEqualTo("Aborted");
    assertThat(jsforce.get(INGEST + "/" + id + "/unprocessedrecords").lines())
        .containsExactly("\"Name\"", "\"Acme\"");
    assertThat(fake.count("Account")).isZero();
  }

  @Test
  void query_pages_until_the_locator_says_null() {
    for (int i = 0; i < 5; i++) {
      fake.given().row("Account", Map.of("Name", "Account " + i));
    }
    String job = D + "/jobs/query/" + queryJob("SELECT Id, Name, Owner.Username FROM Account");
    assertThat(jsforce.get(job).object().getString("state")).isEqualTo("JobComplete");
    int rows = 0;
    int pages = 0;
    String locator = "";
    while (!locator.equals("null")) {
      Reply page = jsforce.get(job + "/results?maxRecords=2" + locator);
      assertThat(page.lines().get(0)).isEqualTo("\"Id\",\"Name\",\"Owner.Username\"");
      rows += page.lines().size() - 1;
      pages++;
      // Without the header jsforce would ask for ever.
      String next = page.header("Sforce-Locator").orElseThrow();
      locator = next.equals("null") ? next : "&locator=" + next;
    }
    assertThat(rows).isEqualTo(5);
    assertThat(pages).isEqualTo(3);
  }

  private String queryJob(String soql) {
    return jsforce
        .json("POST", D + "/jobs/query", "{'operation':'query','query':'" + soql + "'}")
        .object()
        .getString("id");
  }

  @Test
  void a_query_without_rows_still_has_a_header_line() {
    Reply results =
        jsforce.get(D + "/jobs/query/" + queryJob("SELECT Id, Name FROM Lead") + "/results");
    assertThat(results.text()).isEqualTo("\"Id\",\"Name\"\n");
    assertThat(results.header("Sforce-Locator")).hasValue("null");
    assertThat(results.header("Sforce-NumberOfRecords")).hasValue("0");
  }
}
