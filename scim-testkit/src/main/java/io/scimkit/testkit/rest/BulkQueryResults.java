package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.JobState;
import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.bulk.QueryJob;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.wire.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * {@code GET jobs/query/id/results}: page by page; the header Sforce-Locator leads to the next one
 * and says {@code null} on the last.
 */
final class BulkQueryResults implements Resource {
  static final int PAGE = 10_000;

  private final Jobs jobs;

  BulkQueryResults(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String template() {
    return "jobs/query/{id}/results";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public int since() {
    return 47;
  }

  @Override
  public Response answer(Call call) {
    QueryJob job = complete(call, jobs);
    int from = first(call, job);
    int to = Math.min(job.size(), from + pageSize(call));
    return Response.text(200, "text/csv", job.page(from, to))
        .with("Sforce-NumberOfRecords", String.valueOf(to - from))
        .with("Sforce-Locator", to == job.size() ? "null" : locator(to));
  }

  /** The job of a call, which must be complete and of the call's version. */
  static QueryJob complete(Call call, Jobs jobs) {
    QueryJob job = JobCalls.find(call, jobs, QueryJob.class);
    if (job.state() != JobState.JOB_COMPLETE) {
      throw BulkApi.state("There are no results in this state: " + job.state().wireName());
    }
    if (!call.version().equals("v" + job.version())) {
      throw WireRule.JOB_VERSION.refuseWith(
          409, "API_ERROR", "The results are there in version " + job.version() + " only");
    }
    return job;
  }

  /** The first row that a call asks for. */
  static int first(Call call, QueryJob job) {
    String locator = call.params().getOrDefault("locator", "");
    return locator.isEmpty() ? 0 : offset(job, locator);
  }

  private static int pageSize(Call call) {
    String text = call.params().getOrDefault("maxRecords", String.valueOf(PAGE));
    try {
      int size = Integer.parseInt(text);
      if (size > 0) {
        return size;
      }
    } catch (NumberFormatException e) {
      throw wrong("maxRecords", text);
    }
    throw wrong("maxRecords", text);
  }

  // Opaque to clients, as it is there.
  static String locator(int offset) {
    byte[] digits = String.valueOf(offset).getBytes(StandardCharsets.US_ASCII);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
  }

  private static int offset(QueryJob job, String locator) {
    try {
      byte[] digits = Base64.getUrlDecoder().decode(locator);
      int offset = Integer.parseInt(new String(digits, StandardCharsets.US_ASCII));
      if (offset == 0 || (offset > 0 && offset < job.size())) {
        return offset;
      }
    } catch (IllegalArgumentException e) {
      throw wrong("locator", locator);
    }
    throw wrong("locator", locator);
  }

  private static RefusedException wrong(String parameter, String value) {
    return WireRule.JOB_SHAPE.refuse(
        "INVALID_INPUT", "The " + parameter + " parameter is not valid: " + value);
  }
}
