package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.IngestJob;
import io.scimkit.testkit.bulk.Job;
import io.scimkit.testkit.bulk.JobState;
import io.scimkit.testkit.bulk.QueryJob;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;

/**
 * Jobs as Bulk API 2.0 shows them: in short when they are made or moved, in full when asked for.
 */
final class JobJson {
  private JobJson() {}

  static JsonObjectBuilder brief(Job job) {
    JsonObjectBuilder json = Json.object().add("id", job.id()).add("operation", job.operation());
    json.add(
            "object", job instanceof IngestJob ingest ? ingest.object() : ((QueryJob) job).object())
        .add("createdById", job.userId())
        .add("createdDate", RecordJson.dateTime(job.created()))
        .add("systemModstamp", RecordJson.dateTime(job.changed()))
        .add("state", job.state().wireName());
    if (job instanceof IngestJob ingest) {
      if (!ingest.externalIdField().isEmpty()) {
        json.add("externalIdFieldName", ingest.externalIdField());
      }
      // It leads nowhere once the data is there.
      if (job.state() == JobState.OPEN) {
        String root = "services/data/v" + job.version();
        json.add("contentUrl", root + "/jobs/ingest/" + job.id() + "/batches");
      }
    }
    return json.add("concurrencyMode", "Parallel")
        .add("contentType", "CSV")
        .add("apiVersion", Json.number(new BigDecimal(job.version())))
        .add("lineEnding", job.form().lineEnding().name())
        .add("columnDelimiter", job.form().delimiter().name());
  }

  static JsonObjectBuilder full(Job job) {
    JsonObjectBuilder json = typed(job);
    if (job instanceof IngestJob ingest) {
      json.add("numberRecordsProcessed", ingest.processed())
          .add("numberRecordsFailed", ingest.refused())
          .add("apiActiveProcessingTime", 0)
          .add("apexProcessingTime", 0);
    } else {
      json.add("numberRecordsProcessed", ((QueryJob) job).size())
          .add("isPkChunkingSupported", false);
    }
    if (!job.errorMessage().isEmpty()) {
      json.add("errorMessage", job.errorMessage());
    }
    return json.add("retries", 0).add("totalProcessingTime", 0);
  }

  private static JsonObjectBuilder typed(Job job) {
    return brief(job).add("jobType", type(job));
  }

  private static String type(Job job) {
    return job instanceof IngestJob ? "V2Ingest" : "V2Query";
  }

  /** The jobs that the parameters leave; all of them fit into one reply. */
  static Response list(Call call, List<? extends Job> jobs) {
    if (call.params().containsKey("queryLocator")) {
      throw new NotModelledException("pages of jobs (queryLocator)");
    }
    JsonArrayBuilder records = Json.array();
    for (Job job : jobs) {
      // The kit's objects have no key to chunk by.
      if (!call.flag("isPkChunkingEnabled")
          && call.params().getOrDefault("jobType", type(job)).equals(type(job))) {
        records.add(typed(job));
      }
    }
    return Response.json(
        200,
        Json.object()
            .add("done", true)
            .add("records", records)
            .add("nextRecordsUrl", JsonValue.NULL)
            .build());
  }
}
