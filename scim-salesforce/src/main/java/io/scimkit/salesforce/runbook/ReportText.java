package io.scimkit.salesforce.runbook;

import io.scimkit.salesforce.text.Table;
import io.scimkit.salesforce.text.Visible;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes a report for a terminal. */
final class ReportText {
  private ReportText() {}

  static String of(RunbookReport report) {
    Table steps = new Table();
    for (StepReport step : report.steps()) {
      List<String> notes = new ArrayList<>();
      if (!step.reason().isEmpty()) {
        notes.add(step.reason());
      }
      notes.addAll(step.evidence());
      steps.row("  " + step.step().jsonName(), step.outcome().toString(), String.join("; ", notes));
    }
    return head(report) + steps.text() + clocks(report);
  }

  static String clocksOnly(RunbookReport report) {
    return head(report) + clocks(report);
  }

  private static String head(RunbookReport report) {
    RunbookPlan plan = report.plan();
    String who =
        plan.pinned()
            .map(p -> p.username() + " (" + p.userId() + ")")
            .orElse(plan.user().toString());
    return "Run of "
        + Visible.of(plan.runbook().name())
        + " for "
        + Visible.of(who)
        + ": "
        + report.state()
        + ", "
        + report.calls()
        + (report.calls() == 1 ? " call\n" : " calls\n");
  }

  private static String clocks(RunbookReport report) {
    RunClocks clocks = report.clocks();
    Table table = new Table();
    row(table, "frozen", clocks, clocks.frozen(), "");
    row(table, "tokens zero", clocks, clocks.tokensZero(), "");
    row(table, "sessions zero", clocks, clocks.sessionsZero(), "");
    row(
        table,
        "contained",
        clocks,
        clocks.contained(),
        verdict(report.plan().runbook().containWithin(), report.containWithin()));
    row(table, "deactivated", clocks, clocks.deactivated(), "");
    row(
        table,
        "verified",
        clocks,
        clocks.verified(),
        verdict(report.plan().runbook().completeWithin(), report.completeWithin()));
    return "  received " + clocks.received() + ", then\n" + table.text();
  }

  private static void row(
      Table table, String name, RunClocks clocks, Optional<Instant> at, String verdict) {
    table.row(
        "  " + name, at.map(moment -> "+" + since(clocks.received(), moment)).orElse("-"), verdict);
  }

  private static String since(Instant from, Instant to) {
    Duration passed = Duration.between(from, to);
    return passed.toString().substring(2).toLowerCase(Locale.ROOT);
  }

  private static String verdict(Optional<Duration> limit, Verdict verdict) {
    return limit
        .map(
            within ->
                switch (verdict) {
                  case MET -> "within " + plain(within);
                  case MISSED -> "MISSED: not within " + plain(within);
                  case OPEN -> "open: still within " + plain(within);
                  case NOT_SET -> "";
                })
        .orElse("");
  }

  private static String plain(Duration limit) {
    return limit.toString().substring(2).toLowerCase(Locale.ROOT);
  }
}
