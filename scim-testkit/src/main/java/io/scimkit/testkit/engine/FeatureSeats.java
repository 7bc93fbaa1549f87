package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.UndoLog;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many users of the org may have each feature licence, by the flag on User. */
public final class FeatureSeats implements StatePart {
  private final UndoLog undo;
  private final Map<String, Integer> byFlag = new TreeMap<>();

  FeatureSeats(UndoLog undo) {
    this.undo = undo;
  }

  /** Sets how many there are. */
  public void set(String flag, int seats) {
    @Nullable Integer before = byFlag.put(flag, seats);
    undo.record(() -> put(flag, before), () -> put(flag, seats));
  }

  private void put(String flag, @Nullable Integer seats) {
    if (seats == null) {
      byFlag.remove(flag);
    } else {
      byFlag.put(flag, seats);
    }
  }

  /** How many there are; empty when they do not run out. */
  public OptionalInt of(String flag) {
    Integer seats = byFlag.get(flag);
    return seats == null ? OptionalInt.empty() : OptionalInt.of(seats);
  }

  @Override
  public String name() {
    return "featureSeats";
  }

  @Override
  public JsonValue write() {
    JsonObjectBuilder json = Json.object();
    byFlag.forEach(json::add);
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    json.asJsonObject().forEach((flag, seats) -> byFlag.put(flag, ((JsonNumber) seats).intValue()));
  }
}
