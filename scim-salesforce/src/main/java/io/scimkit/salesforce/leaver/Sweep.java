package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.SalesforceException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came of taking away one sort of access, round by round: tokens, or sessions. Belongs to one
 * thread.
 */
final class Sweep {
  /** So many failures on end are the org's or the way's: another try is for the next round. */
  private static final int HOPELESS = 3;

  private final String noun;
  private final String verb;
  private final String permission;
  private final Ledger ledger;
  private final Set<String> names = new LinkedHashSet<>();
  private final List<SalesforceException> failures = new ArrayList<>();
  private int done;
  private int lost;
  private int failuresOnEnd;

  Sweep(String noun, String verb, String permission, Ledger ledger) {
    this.noun = noun;
    this.verb = verb;
    this.permission = permission;
    this.ledger = ledger;
  }

  /** A new round: what failed before it is asked again. */
  void begin() {
    failures.clear();
    failuresOnEnd = 0;
  }

  /** One was taken away; the name is evidence and may be empty. */
  void done(String name) {
    done++;
    failuresOnEnd = 0;
    if (!name.isEmpty()) {
      names.add(name);
    }
    ledger.wrote();
  }

  /** One was gone already. */
  void gone() {
    failuresOnEnd = 0;
  }

  /** A call for so many of them failed. */
  void failed(SalesforceException failure, int count) {
    failures.add(failure);
    failuresOnEnd++;
    if (failure.kind() == ErrorKind.OUTCOME_UNKNOWN) {
      lost += count;
    }
  }

  /** Whether this round is not worth going on with. */
  boolean hopeless() {
    return failuresOnEnd >= HOPELESS;
  }

  /** How it ended, by what the last read shows. */
  StepResult result(boolean maySee, Optional<Integer> left) {
    List<String> evidence = evidence();
    if (!maySee) {
      StepResult denied = StepResult.unseen("the " + noun + "s of others", permission);
      return new StepResult(denied.outcome(), denied.reason(), evidence, List.of());
    }
    if (left.filter(n -> n == 0).isPresent()) {
      evidence.add("count 0");
      return new StepResult(wrote() ? Outcome.APPLIED : Outcome.ALREADY, "", evidence, List.of());
    }
    String reason =
        left.map(n -> n + " " + noun + (n == 1 ? " is" : "s are") + " left")
            .orElse("the " + noun + "s could not be counted");
    if (!failures.isEmpty()) {
      reason += ": " + failures.get(0).getMessage();
    }
    List<ApiError> errors = failures.stream().flatMap(f -> f.errors().stream()).toList();
    return new StepResult(Outcome.FAILED, reason, evidence, errors);
  }

  /** What was done, one line each. */
  List<String> evidence() {
    List<String> evidence = new ArrayList<>();
    if (done > 0) {
      String which = names.isEmpty() ? "" : ": " + String.join(", ", names);
      evidence.add(done + " " + verb + which);
    }
    if (lost > 0) {
      evidence.add(lost + " asked for without a reply");
    }
    return evidence;
  }

  // What was asked for without a reply and is gone by now counts as our work.
  private boolean wrote() {
    if (lost > 0) {
      ledger.wrote();
    }
    return done > 0 || lost > 0;
  }
}
