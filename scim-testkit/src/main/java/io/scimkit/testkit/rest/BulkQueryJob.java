package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.bulk.QueryJob;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code GET, PATCH, DELETE jobs/query/id}: look, abort, forget. */
final class BulkQueryJob implements Resource {
  private final Jobs jobs;

  BulkQueryJob(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String template() {
    return "jobs/query/{id}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "PATCH", "DELETE");
  }

  @Override
  public int since() {
    return 47;
  }

  @Override
  public Response answer(Call call) {
    QueryJob job = JobCalls.find(call, jobs, QueryJob.class);
    return switch (call.method()) {
      case "PATCH" -> {
        String state = Json.text(call.object(), "state").orElse("");
        if (!state.equals("Aborted")) {
          throw BulkApi.state("A client cannot set the state " + state);
        }
        JobCalls.abort(call, job);
        yield Response.json(200, JobJson.brief(job).build());
      }
      case "DELETE" -> JobCalls.delete(jobs, job);
      default -> {
        jobs.look(job);
        yield Response.json(200, JobJson.full(job).build());
      }
    };
  }
}
