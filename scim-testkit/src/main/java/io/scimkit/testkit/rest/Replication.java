package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Visibility;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** {@code GET sobjects/X/updated} and {@code .../deleted}: what changed between two moments. */
final class Replication implements Resource {
  private static final Duration REACH = Duration.ofDays(30);

  private final boolean deleted;

  Replication(boolean deleted) {
    this.deleted = deleted;
  }

  @Override
  public String template() {
    return "sobjects/{type}/" + (deleted ? "deleted" : "updated");
  }

  @Override
  public List<String> methods() {
    return List.of("GET");
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(1));
    if (!ObjectJson.replicateable(type)) {
      throw Rows.callRefused(type, "replicated");
    }
    Instant start = moment(call, "start");
    Instant end = moment(call, "end");
    check(call, start, end);
    JsonArrayBuilder found = Json.array();
    Visibility visibility = new Visibility(call.org(), call.actor());
    for (Row row : call.org().store().table(type).rows(deleted)) {
      Instant changed = row.instant("SystemModstamp");
      if (changed != null
          && !changed.isBefore(start)
          && changed.isBefore(end)
          && row.deleted() == deleted
          && visibility.see(row).isPresent()) {
        add(found, row, changed);
      }
    }
    JsonObjectBuilder json = Json.object();
    if (deleted) {
      Instant earliest = call.org().clock().instant().minus(REACH);
      json.add("deletedRecords", found).add("earliestDateAvailable", RecordJson.dateTime(earliest));
    } else {
      json.add("ids", found);
    }
    return Response.json(200, json.add("latestDateCovered", RecordJson.dateTime(end)).build());
  }

  private void add(JsonArrayBuilder found, Row row, Instant changed) {
    if (deleted) {
      found.add(
          Json.object().add("deletedDate", RecordJson.dateTime(changed)).add("id", row.key()));
    } else {
      found.add(row.key());
    }
  }

  private static Instant moment(Call call, String parameter) {
    // A plus sign that was not encoded has become a blank.
    String text = call.params().getOrDefault(parameter, "").replace(' ', '+');
    try {
      return OffsetDateTime.parse(text, ValueReader.DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      throw bad("The " + parameter + " parameter is missing or not a date with a time: " + text);
    }
  }

  private static void check(Call call, Instant start, Instant end) {
    if (!end.isAfter(start)) {
      throw bad("endDate must be after startDate");
    }
    if (start.isBefore(call.org().clock().instant().minus(REACH))) {
      throw bad("startDate cannot be more than 30 days ago");
    }
  }

  private static RefusedException bad(String message) {
    return WireRule.REPLICATION_SPAN.refuse("INVALID_REPLICATION_DATE", message);
  }
}
