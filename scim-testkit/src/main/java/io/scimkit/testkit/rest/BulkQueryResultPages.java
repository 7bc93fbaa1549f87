package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.bulk.QueryJob;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * {@code GET jobs/query/id/resultPages}: where five pages of the results are, to read them at once.
 */
final class BulkQueryResultPages implements Resource {
  private static final int PAGES = 5;

  private final Jobs jobs;

  BulkQueryResultPages(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String template() {
    return "jobs/query/{id}/resultPages";
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public int since() {
    return 58;
  }

  @Override
  public Response answer(Call call) {
    QueryJob job = BulkQueryResults.complete(call, jobs);
    String root = call.root() + "/jobs/query/" + job.id();
    int at = BulkQueryResults.first(call, job);
    JsonArrayBuilder pages = Json.array();
    for (int page = 0; page < PAGES && (at == 0 || at < job.size()); page++) {
      String url = root + "/results?locator=" + BulkQueryResults.locator(at);
      pages.add(Json.object().add("resultUrl", url));
      at += BulkQueryResults.PAGE;
    }
    boolean done = at >= job.size();
    String next = root + "/resultPages?locator=" + BulkQueryResults.locator(at);
    return Response.json(
        200,
        Json.object()
            .add("resultPages", pages)
            .add("nextRecordsUrl", done ? JsonValue.NULL : Json.string(next))
            .add("done", done)
            .build());
  }
}
