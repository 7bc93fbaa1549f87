package io.scimkit.samples.quickstart;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.Receipts;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.StepReport;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;

/** What the program shows: one block a step, indented, aligned, quiet. */
final class Screen implements StepListener {

  private static final String RULE = "-".repeat(96);

  private final PrintStream out;
  private int steps;

  Screen(PrintStream out) {
    this.out = out;
  }

  void welcome(EmbeddedOrg embedded, Blueprint blueprint) {
    out.println();
    out.println(
        "scimkit quickstart: recorded IdP traffic becomes Salesforce users, and leavers leave");
    out.println();
    out.printf("  org        %s at %s, in memory%n", embedded.fake().orgId(), embedded.uri());
    out.printf("  blueprint  %s%n", blueprint.name());
  }

  void step(ReplayStep step, RecordedRequest request) {
    steps++;
    out.println();
    out.println(RULE);
    out.printf("%2d  %-60s %s %s%n", steps, step.says(), request.method(), request.path());
    out.println();
  }

  void mapped(String recordedId, String name, String idHere) {
    out.printf("    the recorded id %s stands for %s: %s%n", recordedId, name, idHere);
  }

  void unknownMember(String id) {
    out.printf("    PENDING  member %s is no user that was provisioned here%n", id);
  }

  void plan(Plan plan) {
    indented(plan.describe());
  }

  void receipts(Receipts receipts) {
    indented(receipts.describe());
  }

  /** A line as each step of the runbook ends. */
  @Override
  public void finished(StepReport step) {
    String proof = step.reason().isEmpty() ? String.join(", ", step.evidence()) : step.reason();
    out.printf("    %-14s %-13s %s%n", step.outcome(), name(step.step()), proof);
  }

  void report(RunbookReport report) {
    out.println();
    indented(report.describeClocks());
  }

  void calls(long number) {
    out.printf("    %d Salesforce %s%n", number, number == 1 ? "call" : "calls");
  }

  void farewell(CallJournal journal, Path folder) {
    out.println();
    out.println(RULE);
    out.printf(
        "    %d calls in all, %d of them sign-in. Written to %s:%n",
        journal.size(), journal.size() - journal.apiCalls(), folder);
    out.println("    attribute-mapping.md  entitlements.md  runbook.md  journal.md");
    out.println();
  }

  private static String name(StepKind step) {
    return step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void indented(String text) {
    text.lines().forEach(line -> out.println(line.isEmpty() ? "" : "    " + line));
    out.println();
  }
}
