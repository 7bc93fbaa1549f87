package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.state.Import;
import java.util.Optional;

/** Settings of a new org. Not thread-safe. */
public final class FakeSalesforceBuilder {
  String preset = "enterprise";
  String sandbox = "";
  Optional<Import> content = Optional.empty();
  FakeClock clock = FakeClock.create();
  Behavior behavior = Behavior.standard();
  UsernameRegistry usernames = UsernameRegistry.create();
  long seed = 1;
  int dailyApiCalls = 100_000;
  Progress jobs = Progress.immediately();

  private boolean sharesClock;
  private boolean sharesUsernames;

  FakeSalesforceBuilder() {}

  FakeSalesforceBuilder preset(String name) {
    preset = name;
    return this;
  }

  /** These settings once more; what was not set to be shared is made anew. */
  FakeSalesforceBuilder copy() {
    FakeSalesforceBuilder copy = new FakeSalesforceBuilder();
    copy.preset = preset;
    copy.sandbox = sandbox;
    copy.content = content;
    copy.seed = seed;
    copy.behavior = behavior;
    copy.dailyApiCalls = dailyApiCalls;
    copy.jobs = jobs;
    if (sharesClock) {
      copy.clock(clock);
    }
    if (sharesUsernames) {
      copy.usernames(usernames);
    }
    return copy;
  }

  /**
   * Begins with an org that was written down in place of a preset. Seed, daily API calls and the
   * choices of {@link Behavior} are taken from it, and the clock is put to its time. What is given
   * as code or declared on the builder, such as custom fields, is not part of it and must be given
   * again.
   *
   * @param json as {@link FakeSalesforce#exportJson} wrote it
   * @return this
   * @throws IllegalArgumentException when it is no export
   */
  public FakeSalesforceBuilder importing(String json) {
    Import found = Import.of(json);
    OrgExport.read(found.settings(), this);
    content = Optional.of(found);
    return this;
  }

  /**
   * Sets the clock; a new one at 2026-01-05T09:00:00Z unless set.
   *
   * @param fakeClock what the org lives by; may be shared between orgs
   * @return this
   */
  public FakeSalesforceBuilder clock(FakeClock fakeClock) {
    clock = requireNonNull(fakeClock, "clock");
    sharesClock = true;
    return this;
  }

  /**
   * Sets what ids and tokens are made from; 1 unless set. The same seed and calls give the same
   * ids.
   *
   * @param number any number
   * @return this
   */
  public FakeSalesforceBuilder seed(long number) {
    seed = number;
    return this;
  }

  /**
   * Makes one choice where public sources disagree; all are at their default unless made.
   *
   * @param choice the constant to use
   * @return this
   */
  public FakeSalesforceBuilder behavior(Choice choice) {
    behavior = behavior.with(choice);
    return this;
  }

  /**
   * Sets the names taken in the world; none unless set.
   *
   * @param registry may be shared between orgs, which then fight for usernames
   * @return this
   */
  public FakeSalesforceBuilder usernames(UsernameRegistry registry) {
    usernames = requireNonNull(registry, "registry");
    sharesUsernames = true;
    return this;
  }

  /**
   * Sets how many API calls 24 hours allow; 100,000 unless set.
   *
   * @param calls not negative
   * @return this
   * @throws IllegalArgumentException when {@code calls} is negative
   */
  public FakeSalesforceBuilder dailyApiCalls(int calls) {
    if (calls < 0) {
      throw new IllegalArgumentException("dailyApiCalls is negative: " + calls);
    }
    dailyApiCalls = calls;
    return this;
  }

  /**
   * Sets when the work of Bulk API 2.0 jobs is done, a look being a request for the job; at once
   * unless set.
   *
   * @param progress when
   * @return this
   */
  public FakeSalesforceBuilder jobs(Progress progress) {
    jobs = requireNonNull(progress, "progress");
    return this;
  }

  /**
   * Makes the org.
   *
   * @return the org
   */
  public FakeSalesforce build() {
    return new FakeSalesforce(this);
  }
}
