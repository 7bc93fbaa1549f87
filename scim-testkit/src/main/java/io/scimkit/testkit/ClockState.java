package io.scimkit.testkit;

import io.scimkit.testkit.engine.StatePart;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;

/** Where the org's clock stands. */
record ClockState(FakeClock clock) implements StatePart {

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public Runnable keep() {
    Instant then = clock.instant();
    return () -> clock.set(then);
  }

  @Override
  public JsonValue write() {
    return Json.string(clock.instant().toString());
  }

  @Override
  public void read(JsonValue json) {
    clock.set(Instant.parse(((JsonString) json).getString()));
  }
}
