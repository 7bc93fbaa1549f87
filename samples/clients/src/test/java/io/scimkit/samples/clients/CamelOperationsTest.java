package io.scimkit.samples.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.camel.component.salesforce.api.dto.AbstractDescribedSObjectBase;
import org.apache.camel.component.salesforce.api.dto.SObjectDescription;
import org.apache.camel.component.salesforce.api.dto.bulkv2.Job;
import org.apache.camel.component.salesforce.api.dto.bulkv2.Jobs;
import org.apache.camel.component.salesforce.api.dto.bulkv2.OperationEnum;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectBatch;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectBatchResponse;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectBatchResult;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectComposite;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectCompositeResponse;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectCompositeResult;
import org.apache.camel.component.salesforce.api.dto.composite.SObjectTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The other operations of Camel: searches, related rows, batches, composites, collections, trees.
 */
class CamelOperationsTest extends SignedInCamel {
  private String ann;
  private String account;

  /** An account as Camel's code generator would write it, with the fields that all rows have. */
  public static final class Account extends AbstractDescribedSObjectBase {
    public Account() {
      getAttributes().setType("Account");
    }

    Account named(String name) {
      setName(name);
      return this;
    }

    @Override
    public SObjectDescription description() {
      SObjectDescription description = new SObjectDescription();
      description.setName("Account");
      return description;
    }
  }

  @BeforeEach
  void fill() {
    ann = fake.given().user("ann@acme.example").federationId("e-4711").id();
    account = fake.given().row("Account", Map.of("Name", "Acme Rockets", "OwnerId", ann));
  }

  @Test
  void searches_by_sosl() {
    assertThat(
            raw(
                "search",
                null,
                "sObjectSearch",
                "FIND {rockets} IN ALL FIELDS RETURNING Account(Id, Name)"))
        .contains("\"searchRecords\"", account);
  }

  @Test
  void sees_deleted_rows_by_query_all() {
    raw("deleteSObject", null, "sObjectName", "Account", "sObjectId", account);
    assertThat(raw("queryAll", null, "sObjectQuery", "SELECT Id FROM Account"))
        .contains("\"totalSize\":1");
  }

  @Test
  void reads_a_row_by_external_id_and_some_of_its_fields() {
    assertThat(
            raw(
                "getSObjectWithId",
                null,
                "sObjectName",
                "User",
                "sObjectIdName",
                "FederationIdentifier",
                "sObjectIdValue",
                "e-4711"))
        .contains(ann);
    assertThat(
            raw(
                "getSObject",
                null,
                "sObjectName",
                "User",
                "sObjectId",
                ann,
                "sObjectFields",
                "Username"))
        .contains("\"Username\":\"ann@acme.example\"")
        .doesNotContain("LastName");
  }

  @Test
  void sends_a_batch_of_every_kind_of_request() {
    SObjectBatch batch = new SObjectBatch("62.0");
    batch.addLimits();
    batch.addQuery("SELECT Id FROM User LIMIT 1");
    batch.addQueryAll("SELECT Id FROM User LIMIT 1");
    batch.addSearch("FIND {rockets} RETURNING Account(Id)");
    batch.addGet("Account", account, "Name");
    batch.addGetByExternalId("User", "FederationIdentifier", "e-4711");
    batch.addGetRelated("Account", account, "Owner", "Username");
    batch.addDelete("Account", account);
    SObjectBatchResponse reply =
        salesforce.requestBody(
            "salesforce:composite-batch?apiVersion=62.0", batch, SObjectBatchResponse.class);
    assertThat(reply.hasErrors()).isFalse();
    assertThat(reply.getResults())
        .extracting(SObjectBatchResult::getStatusCode)
        .containsExactly(200, 200, 200, 200, 200, 200, 200, 204);
    assertThat(fake.count("Account")).isZero();
  }

  @Test
  void sends_a_composite_whose_parts_refer_to_each_other() {
    SObjectComposite composite = new SObjectComposite("62.0", true);
    composite.addCreate(new Account().named("Made"), "made");
    composite.addGet("Account", "@{made.id}", "read");
    composite.addGetRelated("Account", account, "Owner", "owner");
    composite.addQuery("SELECT Id FROM Account", "all");
    SObjectCompositeResponse reply =
        salesforce.requestBody(
            "salesforce:composite?apiVersion=62.0", composite, SObjectCompositeResponse.class);
    assertThat(reply.getCompositeResponse())
        .extracting(SObjectCompositeResult::getHttpStatusCode)
        .containsExactly(201, 200, 200, 200);
    assertThat(fake.count("Account")).isEqualTo(2);
  }

  @Test
  void writes_collections_and_a_tree() {
    salesforce.requestBody(
        "salesforce:compositeCreateSObjectCollections?apiVersion=62.0",
        List.of(new Account().named("A"), new Account().named("B")));
    assertThat(fake.count("Account")).isEqualTo(3);
    salesforce.requestBodyAndHeader(
        "salesforce:compositeDeleteSObjectCollections?apiVersion=62.0",
        null,
        "sObjectIds",
        account);
    assertThat(fake.count("Account")).isEqualTo(2);
    SObjectTree tree = new SObjectTree();
    tree.addObject(new Account().named("Root"));
    salesforce.requestBody("salesforce:composite-tree?apiVersion=62.0", tree);
    assertThat(fake.count("Account")).isEqualTo(3);
  }

  @Test
  void sends_any_request_as_it_is() {
    String reply =
        salesforce.requestBody(
            "salesforce:raw?rawMethod=GET&rawPath=/services/data/v62.0/limits&format=JSON",
            null,
            String.class);
    assertThat(reply).contains("DailyApiRequests");
  }

  @Test
  void lists_aborts_and_deletes_jobs() {
    Job wanted = new Job();
    wanted.setObject("Account");
    wanted.setOperation(OperationEnum.INSERT);
    Job job = salesforce.requestBody(bulk("bulk2CreateJob"), wanted, Job.class);
    assertThat(salesforce.requestBody(bulk("bulk2GetAllJobs"), null, Jobs.class).getRecords())
        .extracting(Job::getId)
        .containsExactly(job.getId());
    salesforce.requestBodyAndHeader(bulk("bulk2AbortJob"), null, "jobId", job.getId());
    salesforce.requestBodyAndHeader(bulk("bulk2DeleteJob"), null, "jobId", job.getId());
    assertThat(salesforce.requestBody(bulk("bulk2GetAllJobs"), null, Jobs.class).getRecords())
        .isEmpty();
  }

  private static String bulk(String operation) {
    return "salesforce:" + operation + "?apiVersion=62.0";
  }
}
