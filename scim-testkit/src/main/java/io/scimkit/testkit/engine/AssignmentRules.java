package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.UndoLog;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The active assignment rule of each object that has one. */
public final class AssignmentRules implements StatePart {
  private final UndoLog undo;
  private final Map<String, Routing> byObject = new TreeMap<>();

  /**
   * Where a rule routes every record.
   *
   * @param id of the rule
   * @param owner id of the user or queue
   */
  public record Routing(String id, String owner) {}

  AssignmentRules(UndoLog undo) {
    this.undo = undo;
  }

  /** Activates a rule in place of the one that was active. */
  public void activate(String object, Routing routing) {
    @Nullable Routing before = byObject.put(object, routing);
    undo.record(() -> put(object, before), () -> put(object, routing));
  }

  private void put(String object, @Nullable Routing routing) {
    if (routing == null) {
      byObject.remove(object);
    } else {
      byObject.put(object, routing);
    }
  }

  /** The active rule of an object. */
  public Optional<Routing> of(String object) {
    return Optional.ofNullable(byObject.get(object));
  }

  @Override
  public String name() {
    return "assignmentRules";
  }

  @Override
  public JsonValue write() {
    JsonObjectBuilder json = Json.object();
    byObject.forEach(
        (object, routing) ->
            json.add(object, Json.object().add("id", routing.id()).add("owner", routing.owner())));
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    JsonObject all = json.asJsonObject();
    for (String object : all.keySet()) {
      JsonObject one = all.getJsonObject(object);
      byObject.put(object, new Routing(one.getString("id"), one.getString("owner")));
    }
  }
}
