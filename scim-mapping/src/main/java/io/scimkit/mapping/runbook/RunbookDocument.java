package io.scimkit.mapping.runbook;

import io.scimkit.mapping.document.Document;
import io.scimkit.mapping.markdown.Markdown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runbook for reviewers. */
final class RunbookDocument {

  private RunbookDocument() {}

  static Document of(Runbook runbook) {
    String title = "Leaver runbook: " + runbook.name();
    Markdown text = new Markdown(title);
    text.paragraph(
        "Steps run from top to bottom. A step is done when its proof holds, asked by a query that"
            + " the account may make. Containment is never undone automatically.");
    List<List<String>> rows = new ArrayList<>();
    for (RunbookStep step : runbook.steps()) {
      StepKind kind = step.kind();
      String arguments = step.arguments().equals("{}") ? "" : " " + Markdown.code(step.arguments());
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              Markdown.code(kind.jsonName()),
              kind.phase().label(),
              Markdown.escape(kind.meaning()) + arguments,
              Markdown.escape(kind.proof()),
              Markdown.escape(kind.reason())));
    }
    text.table(List.of("#", "Step", "Phase", "What it does", "Proof", "Why here"), rows);
    text.heading("Clocks");
    text.table(
        List.of("Clock", "Stops when", "Limit"),
        List.of(
            List.of(
                "contained",
                "the user is frozen and has no token and no session, each proved",
                limit(runbook.containWithin())),
            List.of("complete", "every step above is done", limit(runbook.completeWithin()))));
    return new Document(title, text.text());
  }

  private static String limit(Optional<Duration> limit) {
    return limit.map(RunbookDocument::words).orElse("none set");
  }

  private static String words(Duration limit) {
    List<String> parts = new ArrayList<>();
    part(parts, limit.toDays(), "day");
    part(parts, limit.toHoursPart(), "hour");
    part(parts, limit.toMinutesPart(), "minute");
    part(parts, limit.toSecondsPart(), "second");
    return limit.getNano() == 0 ? String.join(" ", parts) : limit.toString();
  }

  private static void part(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
