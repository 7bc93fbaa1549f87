package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.BulkUploadStatus;
import io.scimkit.testkit.bulk.IngestJob;
import io.scimkit.testkit.bulk.JobState;
import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;

/** {@code PUT jobs/ingest/id/batches} takes the data, {@code GET .../xxxResults} gives results. */
final class BulkIngestData implements Resource {
  private final Jobs jobs;

  BulkIngestData(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String template() {
    return "jobs/ingest/{id}/{part}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "PUT");
  }

  @Override
  public int since() {
    return 41;
  }

  @Override
  public Response answer(Call call) {
    IngestJob job = JobCalls.find(call, jobs, IngestJob.class);
    // Clients write unprocessedrecords and unprocessedRecords.
    String part = call.path().get(3).toLowerCase(Locale.ROOT);
    boolean data = part.equals("batches");
    if (data != call.method().equals("PUT")) {
      throw Router.methodRefused(call.method(), List.of(data ? "PUT" : "GET"));
    }
    return switch (part) {
      case "batches" -> upload(call, job);
      case "successfulresults" -> results(job, job.successfulResults());
      case "failedresults" -> results(job, job.failedResults());
      case "unprocessedrecords" -> results(job, job.unprocessedRecords());
      default -> throw BulkApi.unknown();
    };
  }

  private static Response upload(Call call, IngestJob job) {
    JobCalls.checkOwner(call, job);
    if (job.state() != JobState.OPEN || job.data().isPresent()) {
      throw BulkApi.state("A job takes data once, while it is Open: " + job.state().wireName());
    }
    if (!(call.body().orElse(null) instanceof JsonString csv)) {
      throw WireRule.JSON_WELL_FORMED.refuseWith(
          415, "UNSUPPORTED_MEDIA_TYPE", "The data of a job must be sent as text/csv.");
    }
    job.upload(csv.getString());
    return Response.empty(call.org().behavior().is(BulkUploadStatus.CREATED) ? 201 : 200);
  }

  private static Response results(IngestJob job, String csv) {
    if (!job.state().isFinal()) {
      throw BulkApi.state("There are no results before the job ends: " + job.state().wireName());
    }
    return Response.text(200, "text/csv", csv);
  }
}
