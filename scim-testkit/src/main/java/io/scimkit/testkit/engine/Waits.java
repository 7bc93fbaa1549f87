package io.scimkit.testkit.engine;

import io.scimkit.testkit.Progress;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.UndoLog;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is under way in the org, by a key that names it: how many looks it still takes, or until
 * when. One request looks at a thing once, however often it reads it. Guarded by the org's lock.
 */
public final class Waits implements StatePart {
  private final Clock clock;
  private final UndoLog undo;
  private Map<String, Wait> byKey = new TreeMap<>();
  private long request;

  /**
   * One thing under way.
   *
   * @param begun the clock at the beginning
   * @param done the clock at the end; the far future when looks decide
   * @param looks how many looks are still in vain; none when the clock decides
   * @param seen how many looks there were
   * @param last the last request that looked or, at first, that began it
   */
  private record Wait(Instant begun, Instant done, int looks, int seen, long last) {
    Wait lookedAt(long request) {
      return new Wait(begun, done, looks, seen + 1, request);
    }
  }

  /** How far a thing is. */
  public enum Stage {
    /** Nobody has looked and the clock stands still since it began. */
    BEGUN,
    /** On the way. */
    GOING,
    /** Over, or it never began. */
    DONE
  }

  Waits(Clock clock, UndoLog undo) {
    this.clock = clock;
    this.undo = undo;
  }

  /** Says that another request is answered from now on. */
  public void nextRequest() {
    request++;
    byKey.values().removeIf(wait -> !wait.done().isAfter(clock.instant()));
  }

  /** Lets something take its time, from the beginning when it was under way already. */
  public void begin(String key, Progress progress) {
    if (progress.isImmediate()) {
      return;
    }
    Instant now = clock.instant();
    Wait wait =
        new Wait(
            now, progress.after().map(now::plus).orElse(Instant.MAX), progress.polls(), 0, request);
    @Nullable Wait before = byKey.put(key, wait);
    undo.record(() -> put(key, before), () -> put(key, wait));
  }

  private void put(String key, @Nullable Wait wait) {
    if (wait == null) {
      byKey.remove(key);
    } else {
      byKey.put(key, wait);
    }
  }

  /** How far it is, without looking. */
  public Stage stage(String key) {
    Wait wait = byKey.get(key);
    if (wait == null || !wait.done().isAfter(clock.instant()) || used(wait)) {
      return Stage.DONE;
    }
    boolean fresh = wait.seen() <= 1 && wait.begun().equals(clock.instant());
    return fresh ? Stage.BEGUN : Stage.GOING;
  }

  /** Looks, and says how far it is; the request that began it does not count as one that looks. */
  public Stage look(String key) {
    Wait wait = byKey.get(key);
    if (wait != null && wait.last() != request) {
      byKey.put(key, wait.lookedAt(request));
    }
    return stage(key);
  }

  private static boolean used(Wait wait) {
    return wait.done().equals(Instant.MAX) && wait.seen() > wait.looks();
  }

  /** Whether the request of now began it. */
  public boolean begunNow(String key) {
    Wait wait = byKey.get(key);
    return wait != null && wait.seen() == 0 && wait.last() == request;
  }

  /** Whether something is under way whose key begins so, other than this one. */
  public boolean another(String prefix, String own) {
    return byKey.keySet().stream()
        .anyMatch(key -> key.startsWith(prefix) && !key.equals(own) && stage(key) != Stage.DONE);
  }

  @Override
  public String name() {
    return "waits";
  }

  @Override
  public Runnable keep() {
    Map<String, Wait> then = new TreeMap<>(byKey);
    return () -> byKey = new TreeMap<>(then);
  }

  @Override
  public JsonValue write() {
    JsonObjectBuilder json = Json.object();
    byKey.forEach(
        (key, wait) ->
            json.add(
                key,
                Json.object()
                    .add("begun", wait.begun().toString())
                    .add("done", wait.done().toString())
                    .add("looks", wait.looks())
                    .add("seen", wait.seen())));
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    JsonObject all = json.asJsonObject();
    for (String key : all.keySet()) {
      JsonObject one = all.getJsonObject(key);
      byKey.put(
          key,
          new Wait(
              Instant.parse(one.getString("begun")),
              Instant.parse(one.getString("done")),
              one.getInt("looks"),
              one.getInt("seen"),
              request));
    }
  }
}
