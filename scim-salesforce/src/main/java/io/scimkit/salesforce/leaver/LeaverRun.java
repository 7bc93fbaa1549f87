package io.scimkit.salesforce.leaver;

import io.scimkit.mapping.runbook.RunbookStep;
import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.runbook.RunState;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.StepReport;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Tally;
import io.scimkit.salesforce.text.Visible;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run. No failure of a step keeps the steps after it from being tried, and nothing is undone:
 * whatever happens, a leaver stays frozen. Belongs to one thread.
 */
final class LeaverRun {
  private static final Logger LOG = LoggerFactory.getLogger(LeaverRun.class);

  private final OrgConnection connection;
  private final RunbookPlan plan;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final Attempts attempts;
  private final Ledger ledger;
  private final List<StepReport> reports = new ArrayList<>();
  private Optional<SalesforceId> login = Optional.empty();
  private @Nullable Containment containment;

  LeaverRun(OrgConnection connection, Clock clock, RunbookPlan plan, Progress progress) {
    this.connection = connection;
    this.plan = plan;
    this.progress = progress;
    this.attempts = new Attempts(connection, tally);
    this.ledger = new Ledger(clock, plan.receivedAt());
  }

  RunbookReport run() {
    Optional<SalesforceId> user = plan.userId().map(id -> SalesforceId.sent(id));
    for (RunbookStep step : plan.runbook().steps()) {
      StepKind kind = step.kind();
      report(kind, user.isPresent() ? () -> result(kind, user.get()) : this::nobody);
    }
    RunbookReport report =
        new RunbookReport(plan, state(user.isPresent()), reports, ledger.clocks(), tally.calls());
    LOG.info(
        "runbook {} for {}: {}",
        Visible.of(plan.runbook().name()),
        Visible.of(plan.user().toString()),
        report.state());
    return report;
  }

  private void report(StepKind kind, Supplier<StepResult> step) {
    progress.started(kind);
    StepResult result = step.get();
    StepReport report =
        new StepReport(
            kind,
            result.outcome(),
            result.reason(),
            result.evidence(),
            result.errors(),
            ledger.now());
    reports.add(report);
    progress.finished(report);
  }

  private StepResult nobody() {
    return plan.sight().logins()
        ? StepResult.of(Outcome.ALREADY, "the org has no such user")
        : StepResult.unseen("every user", "Manage Users");
  }

  private StepResult result(StepKind kind, SalesforceId user) {
    return switch (kind) {
      case FREEZE -> {
        Freeze freeze = new Freeze(attempts, user, ledger);
        StepResult result = freeze.run();
        login = freeze.loginId();
        yield result;
      }
      case REVOKE_TOKENS -> contained(user).tokens();
      case END_SESSIONS -> contained(user).sessions();
      case DEACTIVATE -> new Deactivate(attempts, user, ledger).run();
      case VERIFY -> new Verify(attempts, user, ledger).run();
      default -> throw new IllegalStateException("refused when it was planned: " + kind);
    };
  }

  // Tokens and sessions are one loop, since one read proves both; its two results are told apart.
  private Containment contained(SalesforceId user) {
    Containment known = containment;
    if (known == null) {
      known = new Containment(connection, attempts, tally, user, login, kinds(), ledger);
      containment = known;
      known.run();
    }
    return known;
  }

  private Set<StepKind> kinds() {
    Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
    plan.runbook().steps().forEach(step -> kinds.add(step.kind()));
    return kinds;
  }

  private RunState state(boolean userExists) {
    boolean allHold = reports.stream().allMatch(r -> r.outcome().holds());
    if (!userExists) {
      return plan.sight().logins() ? RunState.ALREADY : RunState.NOT_CONTAINED;
    }
    if (!ledger.containedNow()) {
      return RunState.NOT_CONTAINED;
    }
    if (!allHold && !onlyFreezeHadNoRow()) {
      return RunState.CONTAINED_INCOMPLETE;
    }
    return ledger.hasWritten() ? RunState.DONE : RunState.ALREADY;
  }

  // A user without a UserLogin row is contained by the rest, and nothing is left open.
  private boolean onlyFreezeHadNoRow() {
    return reports.stream()
        .filter(r -> !r.outcome().holds())
        .allMatch(r -> r.step() == StepKind.FREEZE && r.outcome() == Outcome.NOT_ATTEMPTED);
  }
}
