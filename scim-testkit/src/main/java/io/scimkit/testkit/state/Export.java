package io.scimkit.testkit.state;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.StatePart;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an org as JSON, one row a line, the same text for the same state. */
public final class Export {
  /** The form of the text; a reader refuses others. */
  static final int FORMAT = 1;

  static final String KEY = "$key";
  static final String DELETED = "$deleted";

  private final Org org;

  private Export(Org org) {
    this.org = org;
  }

  /** The whole org; wants its lock. */
  public static String of(Org org, JsonValue settings) {
    return new Export(org).text(settings);
  }

  private String text(JsonValue settings) {
    List<String> members = new ArrayList<>();
    members.add("\"format\":" + FORMAT);
    members.add("\"settings\":" + compact(settings));
    members.add("\"actsAs\":" + compact(Json.string(org.actsAs())));
    for (StatePart part : org.parts()) {
      members.add(compact(Json.string(part.name())) + ":" + compact(part.write()));
    }
    String tables =
        org.store().schema().types().stream()
            .sorted(Comparator.comparing(SObjectType::name))
            .filter(type -> !org.store().table(type).rows(true).isEmpty())
            .map(this::table)
            .collect(Collectors.joining(",\n"));
    members.add("\"rows\":{\n" + tables + "\n}");
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }

  private String table(SObjectType type) {
    return org.store().table(type).rows(true).stream()
        .map(row -> compact(row(row)))
        .collect(Collectors.joining(",\n", "\"" + type.name() + "\":[\n", "\n]"));
  }

  private static JsonValue row(Row row) {
    JsonObjectBuilder json = Json.object();
    if (!row.key().equals(row.value(row.type().fields().get(0)))) {
      json.add(KEY, row.key());
    }
    if (row.deleted()) {
      json.add(DELETED, true);
    }
    for (SObjectField field : row.type().fields()) {
      Object value = row.value(field);
      if (value != null) {
        json.add(field.name(), Cells.write(value));
      }
    }
    return json.build();
  }

  private static String compact(JsonValue json) {
    return new String(Json.write(json), StandardCharsets.UTF_8);
  }
}
