package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.bulk.QueryJob;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.soql.PlainQuery;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import java.util.List;

/** {@code POST jobs/query} starts a job, {@code GET} lists them. */
final class BulkQueryJobs implements Resource {
  private final Jobs jobs;

  BulkQueryJobs(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String template() {
    return "jobs/query";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "POST");
  }

  @Override
  public int since() {
    return 47;
  }

  @Override
  public Response answer(Call call) {
    if (call.method().equals("GET")) {
      return JobJson.list(call, jobs.all(QueryJob.class));
    }
    JsonObject body = call.object();
    String operation = Json.text(body, "operation").orElse("");
    if (!operation.equals("query") && !operation.equals("queryAll")) {
      throw BulkApi.invalid("Unknown operation: " + operation);
    }
    String query = Json.text(body, "query").orElse("");
    PlainQuery plain = QueryRun.check(call, query, operation.equals("queryAll"));
    QueryJob job =
        new QueryJob(
            call.org().ids().next("750"),
            call.actor().userId(),
            operation,
            query,
            plain.object(),
            call.version().substring(1),
            BulkApi.form(body),
            call.org().clock().instant());
    jobs.add(job);
    Response reply = Response.json(200, JobJson.brief(job).build());
    jobs.start(job, new QueryRun(call, job));
    return reply;
  }
}
