package io.scimkit.testkit.engine;

import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What the org does by itself at a later moment of its clock. Nothing runs on a thread of its own:
 * whoever comes next finds done what was due.
 */
public final class Agenda implements StatePart {
  private final Clock clock;
  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparingLong(Entry::number));
  private final List<String> writes = new ArrayList<>();
  private long number;

  private record Entry(Instant at, long number, Work work) {}

  /** Something to do. */
  public interface Work {
    /** Does it and returns what was written, like {@code User.create}. */
    List<String> run();
  }

  Agenda(Clock clock) {
    this.clock = clock;
  }

  /** Has something done at a moment; those of one moment keep their order. */
  public void at(Instant moment, Work work) {
    entries.add(new Entry(moment, number++, work));
  }

  /** Does what is due. */
  public void catchUp() {
    Instant now = clock.instant();
    while (!entries.isEmpty() && !entries.peek().at().isAfter(now)) {
      writes.addAll(entries.remove().work().run());
    }
  }

  /** What was written since the last call of this method. */
  public List<String> takeWrites() {
    List<String> taken = List.copyOf(writes);
    writes.clear();
    return taken;
  }

  @Override
  public String name() {
    return "agenda";
  }

  @Override
  public Runnable keep() {
    List<Entry> kept = List.copyOf(entries);
    List<String> unseen = List.copyOf(writes);
    return () -> {
      entries.clear();
      entries.addAll(kept);
      writes.clear();
      writes.addAll(unseen);
    };
  }

  @Override
  public JsonValue write() {
    if (!entries.isEmpty()) {
      throw new IllegalStateException(
          "work is planned for " + entries.peek().at() + "; move the clock there before an export");
    }
    return JsonValue.EMPTY_JSON_ARRAY;
  }

  @Override
  public void read(JsonValue json) {
    entries.clear();
  }
}
