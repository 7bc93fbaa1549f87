package io.scimkit.testkit.bulk;

import java.time.Instant;

/** What both kinds of jobs share. Guarded by the org's lock. */
public abstract class Job {
  private final String id;
  private final String userId;
  private final String operation;
  private final String version;
  private final CsvForm form;
  private final Instant created;
  private Instant changed;
  private JobState state;
  private String errorMessage = "";
  private int polls;

  /**
   * A new job.
   *
   * @param version the number of the API version, as in {@code 62.0}
   */
  protected Job(
      String id,
      String userId,
      String operation,
      String version,
      CsvForm form,
      Instant created,
      JobState state) {
    this.id = id;
    this.userId = userId;
    this.operation = operation;
    this.version = version;
    this.form = form;
    this.created = created;
    this.changed = created;
    this.state = state;
  }

  /** The 18-character id. */
  public String id() {
    return id;
  }

  /** Who made it. */
  public String userId() {
    return userId;
  }

  /** The operation as the client named it. */
  public String operation() {
    return operation;
  }

  /** The number of the API version. */
  public String version() {
    return version;
  }

  /** How its CSV is written. */
  public CsvForm form() {
    return form;
  }

  /** When it was made. */
  public Instant created() {
    return created;
  }

  /** When its state last changed. */
  public Instant changed() {
    return changed;
  }

  /** Where it stands. */
  public JobState state() {
    return state;
  }

  /** Why it failed; empty text when it did not. */
  public String errorMessage() {
    return errorMessage;
  }

  /** Moves it. */
  public void move(JobState to, Instant now) {
    state = to;
    changed = now;
  }

  /** Ends it without a row processed. */
  public void fail(String why, Instant now) {
    errorMessage = why;
    move(JobState.FAILED, now);
  }

  /** Counts a client's look at the job and returns how many there were. */
  int poll() {
    return ++polls;
  }

  /** Remembers where it stands; what is returned puts it back. */
  Runnable keep() {
    JobState keptState = state;
    Instant keptChange = changed;
    String keptError = errorMessage;
    int keptPolls = polls;
    return () -> {
      state = keptState;
      changed = keptChange;
      errorMessage = keptError;
      polls = keptPolls;
    };
  }
}
