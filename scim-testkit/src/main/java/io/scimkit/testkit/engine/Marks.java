package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.UndoLog;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;

/** What was said about rows beside their fields, for example that a user can't be deactivated. */
public final class Marks implements StatePart {
  /** Said of a user whose password has expired. */
  public static final String PASSWORD_EXPIRED = "password expired";

  /** Said of a profile that demands sessions of high assurance. */
  public static final String HIGH_ASSURANCE = "high assurance";

  private final UndoLog undo;
  private final Set<String> marks = new TreeSet<>();

  Marks(UndoLog undo) {
    this.undo = undo;
  }

  /** Says something about a row. */
  public void set(String row, String mark) {
    String entry = entry(row, mark);
    if (marks.add(entry)) {
      undo.record(() -> marks.remove(entry), () -> marks.add(entry));
    }
  }

  /** Takes it back. */
  public void remove(String row, String mark) {
    String entry = entry(row, mark);
    if (marks.remove(entry)) {
      undo.record(() -> marks.add(entry), () -> marks.remove(entry));
    }
  }

  /** Whether it was said. */
  public boolean has(String row, String mark) {
    return marks.contains(entry(row, mark));
  }

  private static String entry(String row, String mark) {
    return row + " " + mark;
  }

  @Override
  public String name() {
    return "marks";
  }

  @Override
  public JsonValue write() {
    JsonArrayBuilder json = Json.array();
    marks.forEach(json::add);
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    json.asJsonArray()
        .getValuesAs(JsonString.class)
        .forEach(
            text -> {
              int space = text.getString().indexOf(' ');
              set(text.getString().substring(0, space), text.getString().substring(space + 1));
            });
  }
}
