package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Counts the sign-ins of each user: 3,600 an hour are allowed. Guarded by the org's lock. */
public final class LoginRate implements StatePart {
  private static final int LIMIT = 3_600;
  private static final Duration WINDOW = Duration.ofHours(1);

  private final Clock clock;
  private Map<String, Deque<Instant>> byUser = new TreeMap<>();

  LoginRate(Clock clock) {
    this.clock = clock;
  }

  /** Counts one; false when it is one too many, which then does not count. */
  public boolean attempt(String userId) {
    Deque<Instant> attempts = byUser.computeIfAbsent(userId, any -> new ArrayDeque<>());
    Instant now = clock.instant();
    while (!attempts.isEmpty() && !attempts.getFirst().plus(WINDOW).isAfter(now)) {
      attempts.removeFirst();
    }
    if (attempts.size() >= LIMIT) {
      return false;
    }
    attempts.addLast(now);
    return true;
  }

  @Override
  public String name() {
    return "loginRate";
  }

  @Override
  public Runnable keep() {
    Map<String, Deque<Instant>> then = copy();
    return () -> {
      byUser = then;
      byUser = copy();
    };
  }

  private Map<String, Deque<Instant>> copy() {
    Map<String, Deque<Instant>> copy = new TreeMap<>();
    byUser.forEach((user, attempts) -> copy.put(user, new ArrayDeque<>(attempts)));
    return copy;
  }

  @Override
  public JsonValue write() {
    JsonObjectBuilder json = Json.object();
    byUser.forEach(
        (user, attempts) -> {
          JsonArrayBuilder times = Json.array();
          attempts.forEach(at -> times.add(at.toString()));
          json.add(user, times);
        });
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    json.asJsonObject()
        .forEach(
            (user, times) -> {
              Deque<Instant> attempts = new ArrayDeque<>();
              for (JsonString at : ((JsonArray) times).getValuesAs(JsonString.class)) {
                attempts.addLast(Instant.parse(at.getString()));
              }
              byUser.put(user, attempts);
            });
  }
}
