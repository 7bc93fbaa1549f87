package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.soql.SoqlRecord;
import io.scimkit.testkit.soql.SoqlResult;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as Salesforce does: {@code attributes} first, dates with {@code +0000}. */
final class RecordJson {
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'+0000'").withZone(ZoneOffset.UTC);
  private static final Pages WHOLE =
      new Pages() {
        @Override
        public int size() {
          return Integer.MAX_VALUE;
        }

        @Override
        public String rest(SoqlResult children) {
          throw new IllegalStateException("no list is too long");
        }
      };
  // What Salesforce puts in the URL of a row that has no id.
  private static final String NO_ID = "000000000000000AAA";

  private final String root;
  private final Pages pages;

  /** Cuts lists of children that are too long for one reply. */
  interface Pages {
    /** How many children a reply holds of one parent. */
    int size();

    /** Where the others are. */
    String rest(SoqlResult children);
  }

  RecordJson(String root) {
    this(root, WHOLE);
  }

  RecordJson(String root, Pages pages) {
    this.root = root;
    this.pages = pages;
  }

  JsonObject row(Row row, List<SObjectField> fields) {
    JsonObjectBuilder json = Json.object().add("attributes", attributes(row.type().name(), row));
    for (SObjectField field : fields) {
      json.add(field.name(), value(row.value(field)));
    }
    return json.build();
  }

  JsonObject record(SoqlRecord record) {
    JsonObjectBuilder json = Json.object();
    if (record.row().orElse(null) instanceof Row row) {
      json.add("attributes", attributes(record.type(), row));
    } else {
      json.add("attributes", Json.object().add("type", record.type()));
    }
    record.values().forEach((name, value) -> json.add(name, value(value)));
    return json.build();
  }

  private JsonObjectBuilder attributes(String type, Row row) {
    String id = row.value(row.type().fields().get(0)) == null ? NO_ID : row.key();
    return Json.object()
        .add("type", type)
        .add("url", root + "/sobjects/" + row.type().name() + "/" + id);
  }

  static String dateTime(Instant instant) {
    return DATE_TIME.format(instant);
  }

  private JsonValue value(@Nullable Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof String text) {
      return Json.string(text);
    }
    if (value instanceof Boolean bool) {
      return Json.bool(bool);
    }
    if (value instanceof Instant instant) {
      return Json.string(dateTime(instant));
    }
    if (value instanceof SoqlRecord parent) {
      return record(parent);
    }
    if (value instanceof SoqlResult rows) {
      return children(rows);
    }
    return number(value);
  }

  private static JsonValue number(Object value) {
    if (value instanceof Integer || value instanceof Long) {
      return Json.number(((Number) value).longValue());
    }
    if (value instanceof BigDecimal exact) {
      return Json.number(exact);
    }
    return value instanceof Double rough
        ? Json.number(BigDecimal.valueOf(rough))
        : Json.string(value.toString());
  }

  private JsonObject children(SoqlResult rows) {
    boolean done = rows.records().size() <= pages.size();
    JsonObjectBuilder json = Json.object().add("totalSize", rows.totalSize()).add("done", done);
    if (!done) {
      json.add("nextRecordsUrl", pages.rest(rows));
    }
    JsonArrayBuilder records = Json.array();
    rows.records().stream().limit(pages.size()).forEach(child -> records.add(record(child)));
    return json.add("records", records).build();
  }
}
