package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.LocatorLifetime;
import io.scimkit.testkit.behavior.OpenLocators;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.soql.SoqlRecord;
import io.scimkit.testkit.soql.SoqlResult;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers queries page by page. A locator lives two days on the org's clock. */
final class Cursors {
  private static final int KEPT = 200;
  private static final int TEN = 10;

  private final Org org;
  private final Map<String, Cursor> open =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Cursor> eldest) {
          return size() > KEPT;
        }
      };

  private record Cursor(List<SoqlRecord> records, int pageSize, String userId, Instant made) {}

  Cursors(Org org) {
    this.org = org;
  }

  Response first(Call call, SoqlResult result, int pageSize) {
    Cursor cursor =
        new Cursor(result.records(), pageSize, call.actor().userId(), org.clock().instant());
    return page(call, cursor, "", 0, result.totalSize());
  }

  Response next(Call call, String locator) {
    int dash = locator.lastIndexOf('-');
    Cursor cursor = dash < 0 ? null : open.get(locator.substring(0, dash));
    int from = dash < 0 ? -1 : offset(locator.substring(dash + 1));
    if (cursor == null
        || from < 0
        || from > cursor.records().size()
        || !cursor.userId().equals(call.actor().userId())
        || cursor.made().plus(lifetime()).isBefore(org.clock().instant())) {
      throw WireRule.LOCATOR_KNOWN.refuse("INVALID_QUERY_LOCATOR", "invalid query locator");
    }
    return page(call, cursor, locator.substring(0, dash), from, cursor.records().size());
  }

  private Duration lifetime() {
    return org.behavior().is(LocatorLifetime.TWO_DAYS)
        ? Duration.ofDays(2)
        : Duration.ofMinutes(15);
  }

  private void keep(String locator, Cursor cursor) {
    open.putIfAbsent(locator, cursor);
    if (org.behavior().is(OpenLocators.TEN)) {
      List<String> own = new ArrayList<>();
      open.forEach(
          (id, one) -> own.addAll(one.userId().equals(cursor.userId()) ? List.of(id) : List.of()));
      own.stream().limit(Math.max(0, own.size() - TEN)).forEach(open::remove);
    }
  }

  private static int offset(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  /** Children page as their parents do. */
  private final class ChildPages implements RecordJson.Pages {
    private final Call call;
    private final int size;

    ChildPages(Call call, int size) {
      this.call = call;
      this.size = size;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public String rest(SoqlResult children) {
      String locator = org.ids().next("01g");
      String userId = call.actor().userId();
      open.put(locator, new Cursor(children.records(), size, userId, org.clock().instant()));
      return call.root() + "/query/" + locator + "-" + size;
    }
  }

  private Response page(Call call, Cursor cursor, String id, int from, int total) {
    int to = Math.min(cursor.records().size(), from + cursor.pageSize());
    boolean done = to == cursor.records().size();
    JsonObjectBuilder json = Json.object().add("totalSize", total).add("done", done);
    if (!done) {
      String locator = id.isEmpty() ? org.ids().next("01g") : id;
      keep(locator, cursor);
      json.add("nextRecordsUrl", call.root() + "/query/" + locator + "-" + to);
    }
    JsonArrayBuilder records = Json.array();
    RecordJson writer = new RecordJson(call.root(), new ChildPages(call, cursor.pageSize()));
    for (SoqlRecord record : cursor.records().subList(from, to)) {
      records.add(writer.record(record));
    }
    return Response.json(200, json.add("records", records).build());
  }
}
