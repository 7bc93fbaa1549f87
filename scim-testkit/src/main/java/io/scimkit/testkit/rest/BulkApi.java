package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.CsvForm;
import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonObject;
import java.util.List;

/** The resources of Bulk API 2.0, and what both kinds of jobs read from their first request. */
final class BulkApi {
  private BulkApi() {}

  static List<Resource> resources(Jobs jobs) {
    return List.of(
        new BulkIngestJobs(jobs),
        new BulkIngestJob(jobs),
        new BulkIngestData(jobs),
        new BulkQueryJobs(jobs),
        new BulkQueryJob(jobs),
        new BulkQueryResults(jobs),
        new BulkQueryResultPages(jobs));
  }

  static CsvForm form(JsonObject body) {
    String type = Json.text(body, "contentType").orElse("CSV");
    if (!type.equalsIgnoreCase("CSV")) {
      throw invalid("Unsupported content type: " + type);
    }
    String delimiter = Json.text(body, "columnDelimiter").orElse("COMMA");
    String ending = Json.text(body, "lineEnding").orElse("LF");
    return new CsvForm(
        CsvForm.Delimiter.named(delimiter)
            .orElseThrow(() -> invalid("Unsupported columnDelimiter: " + delimiter)),
        CsvForm.LineEnding.named(ending)
            .orElseThrow(() -> invalid("Unsupported lineEnding: " + ending)));
  }

  /** A job that may not be made as it is asked for. */
  static RefusedException invalid(String why) {
    return WireRule.JOB_SHAPE.refuse("INVALIDJOB", "InvalidJob : " + why);
  }

  /** A call that does not fit where the job stands. */
  static RefusedException state(String why) {
    return WireRule.JOB_STATE.refuse("INVALIDJOBSTATE", why);
  }

  static RefusedException unknown() {
    return WireRule.ROW_EXISTS.refuseWith(
        404, "NOT_FOUND", "The requested resource does not exist");
  }
}
