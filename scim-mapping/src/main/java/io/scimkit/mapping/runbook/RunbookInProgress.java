package io.scimkit.mapping.runbook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All stages in one immutable value; each method returns a longer copy. */
record RunbookInProgress(
    String name, List<RunbookStep> steps, Optional<Duration> contain, Optional<Duration> complete)
    implements RunbookStages.Frozen, RunbookStages.Deactivated {

  RunbookInProgress(String name) {
    this(
        Objects.requireNonNull(name, "name"),
        List.of(RunbookStep.of(StepKind.FREEZE)),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public RunbookInProgress revokeTokens() {
    return then(StepKind.REVOKE_TOKENS);
  }

  @Override
  public RunbookInProgress endSessions() {
    return then(StepKind.END_SESSIONS);
  }

  @Override
  public RunbookInProgress deactivate() {
    return then(StepKind.DEACTIVATE);
  }

  @Override
  public RunbookInProgress verify() {
    return then(StepKind.VERIFY);
  }

  @Override
  public RunbookInProgress containWithin(Duration limit) {
    return new RunbookInProgress(name, steps, Optional.of(limit), complete);
  }

  @Override
  public RunbookInProgress completeWithin(Duration limit) {
    return new RunbookInProgress(name, steps, contain, Optional.of(limit));
  }

  @Override
  public Runbook build() {
    return new Runbook(name, steps, contain, complete);
  }

  private RunbookInProgress then(StepKind kind) {
    List<RunbookStep> longer = new ArrayList<>(steps);
    longer.add(RunbookStep.of(kind));
    return new RunbookInProgress(name, List.copyOf(longer), contain, complete);
  }
}
