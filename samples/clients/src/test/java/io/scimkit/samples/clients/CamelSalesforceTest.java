package io.scimkit.samples.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.scimkit.testkit.GivenUser;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.component.salesforce.api.SalesforceException;
import org.apache.camel.component.salesforce.api.dto.bulkv2.Job;
import org.apache.camel.component.salesforce.api.dto.bulkv2.JobStateEnum;
import org.apache.camel.component.salesforce.api.dto.bulkv2.OperationEnum;
import org.apache.camel.component.salesforce.api.dto.bulkv2.QueryJob;
import org.junit.jupiter.api.Test;

/** What a route does with users, rows and jobs. */
class CamelSalesforceTest extends SignedInCamel {
  private String newUser(String username) {
    String profile = id("SELECT Id FROM Profile WHERE Name = 'Standard User'");
    return """
        {"Username":"%s","LastName":"Stone","Email":"%s","Alias":"stone","ProfileId":"%s",
         "TimeZoneSidKey":"Europe/Berlin","LocaleSidKey":"de_DE","EmailEncodingKey":"UTF-8",
         "LanguageLocaleKey":"de"}"""
        .formatted(username, username, profile);
  }

  @Test
  void signs_in_by_jwt_when_the_route_starts() {
    assertThat(fake.journal().requests().get(0).path()).isEqualTo("/services/oauth2/token");
    assertThat(query("SELECT Id FROM Organization")).contains(fake.orgId());
    assertThat(fake.journal().requests().get(1).user()).contains("integration@acme.example");
  }

  @Test
  void lists_versions_resources_objects_and_describes_one() {
    assertThat(raw("getVersions", null)).contains("\"version\":\"62.0\"");
    assertThat(raw("getResources", null)).contains("/services/data/v62.0/sobjects", "identity");
    assertThat(raw("getGlobalObjects", null)).contains("\"name\":\"UserLogin\"");
    assertThat(raw("getBasicInfo", null, "sObjectName", "User")).contains("\"keyPrefix\":\"005\"");
    assertThat(raw("getDescription", null, "sObjectName", "User"))
        .contains("FederationIdentifier", "\"childRelationships\"");
    assertThat(raw("limits", null)).contains("DailyApiRequests");
    assertThat(raw("recent", null)).isEqualTo("[]");
  }

  @Test
  void creates_reads_updates_and_deletes() {
    String created = raw("createSObject", newUser("ann@acme.example"), "sObjectName", "User");
    assertThat(created).contains("\"success\":true");
    String id = fake.user("ann@acme.example").id();
    raw("updateSObject", "{\"Title\":\"Engineer\"}", "sObjectName", "User", "sObjectId", id);
    assertThat(raw("getSObject", null, "sObjectName", "User", "sObjectId", id))
        .contains("\"Title\":\"Engineer\"");

    String account = fake.given().row("Account", Map.of("Name", "Acme"));
    raw("deleteSObject", null, "sObjectName", "Account", "sObjectId", account);
    assertThat(fake.count("Account")).isZero();
  }

  @Test
  void upserts_by_external_id() {
    fake.givenUser("ann@acme.example").federationId("e-4711");
    raw(
        "upsertSObject",
        "{\"Title\":\"Engineer\"}",
        "sObjectName",
        "User",
        "sObjectIdName",
        "FederationIdentifier",
        "sObjectIdValue",
        "e-4711");
    assertThat(fake.user("ann@acme.example").field("Title")).contains("Engineer");
  }

  @Test
  void pages_through_more_than_two_thousand_rows() {
    for (int i = 0; i < 2_300; i++) {
      fake.given().row("Account", Map.of("Name", "Account " + i));
    }
    String first = query("SELECT Id FROM Account");
    assertThat(first).contains("\"totalSize\":2300", "\"done\":false");
    int at = first.indexOf("/services/data/v62.0/query/");
    String next = first.substring(at, first.indexOf('"', at));
    assertThat(raw("queryMore", null, "sObjectQuery", next)).contains("\"done\":true");
  }

  @Test
  void sends_a_raw_composite() {
    GivenUser ann = fake.givenUser("ann@acme.example");
    String set = id("SELECT Id FROM PermissionSet WHERE Name = 'Audit_Read'");
    String reply =
        raw(
            "composite",
            """
            {"allOrNone":true,"compositeRequest":[
              {"method":"PATCH","url":"/services/data/v62.0/sobjects/User/%s","referenceId":"user",
               "body":{"Title":"Engineer"}},
              {"method":"POST","url":"/services/data/v62.0/sobjects/PermissionSetAssignment",
               "referenceId":"grant","body":{"AssigneeId":"%s","PermissionSetId":"%s"}}]}"""
                .formatted(ann.id(), ann.id(), set),
            "compositeMethod",
            "POST");
    assertThat(reply).contains("\"httpStatusCode\":201");
    assertThat(fake.user(ann).permissionSets()).contains("Audit_Read");
  }

  @Test
  void shows_a_query_error_with_its_code() {
    assertThatThrownBy(() -> query("SELECT Nope FROM User"))
        .isInstanceOf(CamelExecutionException.class)
        .cause()
        .asInstanceOf(type(SalesforceException.class))
        .satisfies(
            error -> {
              assertThat(error.getStatusCode()).isEqualTo(400);
              assertThat(error.getErrors().get(0).getErrorCode()).isEqualTo("INVALID_FIELD");
            });
  }

  @Test
  void signs_in_again_when_its_session_was_ended() {
    String before = query("SELECT Id FROM Organization");
    String session = id("SELECT Id FROM AuthSession WHERE IsCurrent = true");
    new Plain(
            fake.startHttp(),
            fake.givenUser("other@acme.example").profile("System Administrator").accessToken())
        .delete("/services/data/v62.0/sobjects/AuthSession/" + session);
    // The repeated request carries "Authorization: OAuth ...".
    assertThat(query("SELECT Id FROM Organization")).isEqualTo(before);
    assertThat(fake.journal().requests())
        .filteredOn(request -> request.path().endsWith("/oauth2/token"))
        .hasSize(2);
  }

  @Test
  void writes_rows_by_bulk_2_ingest() {
    Job wanted = new Job();
    wanted.setObject("Account");
    wanted.setOperation(OperationEnum.INSERT);
    Job job =
        salesforce.requestBody("salesforce:bulk2CreateJob?apiVersion=62.0", wanted, Job.class);
    InputStream csv =
        new ByteArrayInputStream("Name,Phone\nAcme,1\n,2\n".getBytes(StandardCharsets.UTF_8));
    salesforce.requestBodyAndHeader(
        "salesforce:bulk2CreateBatch?apiVersion=62.0", csv, "jobId", job.getId());
    salesforce.requestBodyAndHeader(
        "salesforce:bulk2CloseJob?apiVersion=62.0", null, "jobId", job.getId());
    Job done =
        salesforce.requestBodyAndHeader(
            "salesforce:bulk2GetJob?apiVersion=62.0", null, "jobId", job.getId(), Job.class);
    assertThat(done.getState()).isEqualTo(JobStateEnum.JOB_COMPLETE);
    assertThat(done.getNumberRecordsFailed()).isEqualTo(1);
    assertThat(results("bulk2GetSuccessfulResults", job.getId())).contains("\"Acme\"");
    assertThat(results("bulk2GetFailedResults", job.getId())).contains("REQUIRED_FIELD_MISSING");
    assertThat(results("bulk2GetUnprocessedRecords", job.getId()))
        .isEqualTo("\"Name\",\"Phone\"\n");
  }

  private String results(String operation, String jobId) {
    return salesforce.requestBodyAndHeader(
        "salesforce:" + operation + "?apiVersion=62.0", null, "jobId", jobId, String.class);
  }

  @Test
  void reads_rows_by_bulk_2_query() {
    List.of("A", "B", "C").forEach(name -> fake.given().row("Account", Map.of("Name", name)));
    QueryJob wanted = new QueryJob();
    wanted.setOperation(OperationEnum.QUERY);
    wanted.setQuery("SELECT Name FROM Account ORDER BY Name");
    QueryJob job =
        salesforce.requestBody(
            "salesforce:bulk2CreateQueryJob?apiVersion=62.0", wanted, QueryJob.class);
    QueryJob done =
        salesforce.requestBodyAndHeader(
            "salesforce:bulk2GetQueryJob?apiVersion=62.0",
            null,
            "jobId",
            job.getId(),
            QueryJob.class);
    assertThat(done.getState()).isEqualTo(JobStateEnum.JOB_COMPLETE);
    assertThat(results("bulk2GetQueryJobResults", job.getId()))
        .isEqualTo("\"Name\"\n\"A\"\n\"B\"\n\"C\"\n");
  }
}
