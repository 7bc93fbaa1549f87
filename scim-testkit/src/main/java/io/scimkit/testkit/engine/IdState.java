package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.IdFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;

/** Where the source of ids and tokens stands. */
record IdState(IdFactory ids) implements StatePart {

  @Override
  public String name() {
    return "ids";
  }

  @Override
  public Runnable keep() {
    IdFactory.Position position = ids.position();
    return () -> ids.goTo(position);
  }

  @Override
  public JsonValue write() {
    IdFactory.Position position = ids.position();
    JsonObjectBuilder counters = Json.object();
    new TreeMap<>(position.counters()).forEach(counters::add);
    return Json.object()
        .add("counters", counters)
        .add("random", Long.toHexString(position.random()))
        .build();
  }

  @Override
  public void read(JsonValue json) {
    JsonObject object = json.asJsonObject();
    Map<String, Long> counters = new TreeMap<>();
    JsonObject numbers = object.getJsonObject("counters");
    numbers.keySet().forEach(key -> counters.put(key, numbers.getJsonNumber(key).longValue()));
    ids.goTo(
        new IdFactory.Position(counters, Long.parseUnsignedLong(object.getString("random"), 16)));
  }
}
