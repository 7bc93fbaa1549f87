package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.BulkSetupObjects;
import io.scimkit.testkit.bulk.IngestJob;
import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;

/** {@code POST jobs/ingest} opens a job, {@code GET} lists them. */
final class BulkIngestJobs implements Resource {
  private static final Set<String> OPERATIONS = Set.of("insert", "update", "upsert", "delete");

  private final Jobs jobs;

  BulkIngestJobs(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String template() {
    return "jobs/ingest";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "POST");
  }

  @Override
  public int since() {
    return 41;
  }

  @Override
  public Response answer(Call call) {
    if (call.method().equals("GET")) {
      return JobJson.list(call, jobs.all(IngestJob.class));
    }
    JsonObject body = call.object();
    String operation = Json.text(body, "operation").orElse("");
    if (operation.equals("hardDelete")) {
      throw new NotModelledException("Bulk API 2.0 hardDelete");
    }
    if (body.containsKey("assignmentRuleId")) {
      throw new NotModelledException("assignment rules of Bulk API 2.0 jobs (assignmentRuleId)");
    }
    if (!OPERATIONS.contains(operation)) {
      throw BulkApi.invalid("Unknown operation: " + operation);
    }
    SObjectType type = type(call, Json.text(body, "object").orElse(""), operation);
    IngestJob job =
        new IngestJob(
            call.org().ids().next("750"),
            call.actor().userId(),
            operation,
            type.name(),
            externalId(call, type, operation, body),
            call.version().substring(1),
            BulkApi.form(body),
            call.org().clock().instant());
    jobs.add(job);
    return Response.json(200, JobJson.brief(job).build());
  }

  private static SObjectType type(Call call, String name, String operation) {
    SObjectType type =
        call.schema()
            .type(name)
            .orElseThrow(() -> BulkApi.invalid("Unable to find object: " + name));
    boolean may =
        switch (operation) {
          case "insert" -> type.allows(SObjectType.Call.CREATE);
          case "update" -> type.allows(SObjectType.Call.UPDATE);
          case "delete" -> type.allows(SObjectType.Call.DELETE);
          default -> type.allows(SObjectType.Call.CREATE) && type.allows(SObjectType.Call.UPDATE);
        };
    // The platform keeps the members of groups to its other APIs.
    if (!may || excluded(call, type)) {
      String access = operation.equals("delete") ? "delete" : "create/update";
      throw WireRule.JOB_OBJECT.refuse(
          "INVALIDJOB", "InvalidJob : No " + access + " access for object:" + type.name());
    }
    return type;
  }

  private static boolean excluded(Call call, SObjectType type) {
    boolean usersOnly = call.org().behavior().is(BulkSetupObjects.USERS_ONLY);
    return type.name().equals("GroupMember")
        || (usersOnly && type.setup() && !type.name().equals("User"));
  }

  private static String externalId(Call call, SObjectType type, String operation, JsonObject body) {
    String name = Json.text(body, "externalIdFieldName").orElse("");
    if (!operation.equals("upsert")) {
      return "";
    }
    if (name.isEmpty()) {
      throw BulkApi.invalid("externalIdFieldName is required for upsert");
    }
    return ExternalId.named(call, type, name).field().name();
  }
}
