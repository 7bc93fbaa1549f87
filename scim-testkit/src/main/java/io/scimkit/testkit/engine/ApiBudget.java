package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts API calls of the last 24 hours against the org's daily limit. */
public final class ApiBudget implements StatePart {
  private static final Duration WINDOW = Duration.ofHours(24);

  private final Clock clock;
  private final int limit;
  private Deque<Spent> spent = new ArrayDeque<>();
  private int used;

  private record Spent(Instant at, int calls) {}

  ApiBudget(Clock clock, int limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /** Counts calls; false when that would pass the limit. */
  public boolean spend(int calls) {
    expire();
    if (used + calls > limit) {
      return false;
    }
    Instant now = clock.instant();
    Spent last = spent.peekLast();
    if (last != null && last.at().equals(now)) {
      spent.removeLast();
      spent.addLast(new Spent(now, last.calls() + calls));
    } else {
      spent.addLast(new Spent(now, calls));
    }
    used += calls;
    return true;
  }

  /** How many calls the last 24 hours cost. */
  public int used() {
    expire();
    return used;
  }

  /** How many calls 24 hours allow. */
  public int limit() {
    return limit;
  }

  @Override
  public String name() {
    return "apiCalls";
  }

  @Override
  public Runnable keep() {
    expire();
    Deque<Spent> then = new ArrayDeque<>(spent);
    int sum = used;
    return () -> {
      spent = new ArrayDeque<>(then);
      used = sum;
    };
  }

  @Override
  public JsonValue write() {
    expire();
    JsonArrayBuilder json = Json.array();
    spent.forEach(
        each -> json.add(Json.object().add("at", each.at().toString()).add("calls", each.calls())));
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    spent.clear();
    used = 0;
    for (JsonObject each : json.asJsonArray().getValuesAs(JsonObject.class)) {
      Spent one = new Spent(Instant.parse(each.getString("at")), each.getInt("calls"));
      spent.addLast(one);
      used += one.calls();
    }
  }

  private void expire() {
    Instant start = clock.instant().minus(WINDOW);
    while (!spent.isEmpty() && !spent.getFirst().at().isAfter(start)) {
      used -= spent.removeFirst().calls();
    }
  }
}
