package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.IngestJob;
import io.scimkit.testkit.bulk.JobState;
import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code GET, PATCH, DELETE jobs/ingest/id}: look, end the upload or abort, forget. */
final class BulkIngestJob implements Resource {
  private final Jobs jobs;

  BulkIngestJob(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String template() {
    return "jobs/ingest/{id}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "PATCH", "DELETE");
  }

  @Override
  public int since() {
    return 41;
  }

  @Override
  public Response answer(Call call) {
    IngestJob job = JobCalls.find(call, jobs, IngestJob.class);
    return switch (call.method()) {
      case "PATCH" -> Response.json(200, JobJson.brief(move(call, job)).build());
      case "DELETE" -> JobCalls.delete(jobs, job);
      default -> {
        call.trace().wrote(jobs.look(job));
        yield Response.json(200, JobJson.full(job).build());
      }
    };
  }

  private IngestJob move(Call call, IngestJob job) {
    String state = Json.text(call.object(), "state").orElse("");
    switch (state) {
      case "Aborted" -> {
        job.parse();
        JobCalls.abort(call, job);
      }
      case "UploadComplete" -> uploaded(call, job);
      default -> throw BulkApi.state("A client cannot set the state " + state);
    }
    return job;
  }

  private void uploaded(Call call, IngestJob job) {
    JobCalls.checkOwner(call, job);
    if (job.state() != JobState.OPEN) {
      throw BulkApi.state("The upload of this job has ended: " + job.state().wireName());
    }
    if (job.data().isEmpty()) {
      throw BulkApi.state("No data was uploaded for this job");
    }
    job.move(JobState.UPLOAD_COMPLETE, call.org().clock().instant());
    call.trace().wrote(jobs.start(job, new IngestRun(call, job)));
  }
}
