package io.scimkit.testkit.bulk;

import io.scimkit.testkit.Progress;
import io.scimkit.testkit.engine.Agenda;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.StatePart;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The jobs of one org, and what moves them. Guarded by the org's lock. */
public final class Jobs implements StatePart {
  private final Org org;
  private final Progress progress;
  private final Map<String, Job> byId = new LinkedHashMap<>();
  private final Map<String, Agenda.Work> waiting = new LinkedHashMap<>();

  /** None yet. */
  public Jobs(Org org, Progress progress) {
    this.org = org;
    this.progress = progress;
  }

  /** Keeps a new job. */
  public void add(Job job) {
    byId.put(job.id(), job);
  }

  /** The job of this id and kind. */
  public <J extends Job> Optional<J> find(Class<J> kind, String id) {
    return Optional.ofNullable(byId.get(id)).filter(kind::isInstance).map(kind::cast);
  }

  /** All jobs of a kind, oldest first. */
  public <J extends Job> List<J> all(Class<J> kind) {
    List<J> found = new ArrayList<>();
    byId.values().forEach(job -> addIf(kind, job, found));
    return found;
  }

  private static <J extends Job> void addIf(Class<J> kind, Job job, List<J> found) {
    if (kind.isInstance(job)) {
      found.add(kind.cast(job));
    }
  }

  /** Forgets a job. */
  public void remove(Job job) {
    byId.remove(job.id());
    waiting.remove(job.id());
  }

  /**
   * Has a job done when it is time for it: now, at a client's look, or at a moment of the clock.
   *
   * @return what was written, if it was done at once
   */
  public List<String> start(Job job, Agenda.Work work) {
    waiting.put(job.id(), work);
    if (progress.after().isPresent()) {
      org.agenda().at(org.clock().instant().plus(progress.after().get()), () -> finish(job));
      return List.of();
    }
    return progress.polls() == 0 ? finish(job) : List.of();
  }

  /**
   * Counts a client's look at a job, which may be the one that finds it done.
   *
   * @return what was written
   */
  public List<String> look(Job job) {
    if (job.state() != JobState.UPLOAD_COMPLETE && job.state() != JobState.IN_PROGRESS) {
      return List.of();
    }
    boolean byPolls = progress.after().isEmpty();
    if (byPolls && job.poll() > progress.polls()) {
      return finish(job);
    }
    job.move(JobState.IN_PROGRESS, org.clock().instant());
    return List.of();
  }

  private List<String> finish(Job job) {
    Agenda.Work work = waiting.remove(job.id());
    return work == null || job.state().isFinal() ? List.of() : work.run();
  }

  @Override
  public String name() {
    return "jobs";
  }

  @Override
  public Runnable keep() {
    Map<String, Job> jobs = new LinkedHashMap<>(byId);
    Map<String, Agenda.Work> work = new LinkedHashMap<>(waiting);
    List<Runnable> states = jobs.values().stream().map(Job::keep).toList();
    return () -> {
      byId.clear();
      byId.putAll(jobs);
      waiting.clear();
      waiting.putAll(work);
      states.forEach(Runnable::run);
    };
  }

  // A job that ended is over for its client; one that did not cannot go on in another org.
  @Override
  public JsonValue write() {
    for (Job job : byId.values()) {
      if (!job.state().isFinal()) {
        throw new IllegalStateException(
            "job " + job.id() + " is " + job.state().wireName() + "; end it before an export");
      }
    }
    return JsonValue.EMPTY_JSON_ARRAY;
  }

  @Override
  public void read(JsonValue json) {
    byId.clear();
    waiting.clear();
  }
}
