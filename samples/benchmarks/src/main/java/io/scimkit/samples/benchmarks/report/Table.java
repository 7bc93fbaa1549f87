package io.scimkit.samples.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The comparison as a Markdown table: one line for each library and piece of work. */
final class Table {
  private static final String HEAD =
      """
      | work | library | ops/s | scatter | B/op | ours is faster by | target | |
      |---|---|--:|--:|--:|--:|--:|---|
      """;

  private final Map<String, Score> scores;
  private final StringBuilder text = new StringBuilder(HEAD);
  private final List<String> missed = new ArrayList<>();

  private Table(Map<String, Score> scores) {
    this.scores = scores;
  }

  static Table of(List<Row> rows, Map<String, Score> scores) {
    Table table = new Table(scores);
    rows.forEach(table::add);
    return table;
  }

  /** Every target that was not met, in words. */
  List<String> missed() {
    return List.copyOf(missed);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void add(Row row) {
    Score ours = scores.get(row.benchmark(row.ours()));
    if (ours == null) {
      return;
    }
    line("**" + row.work() + "**", row.ours(), ours, "", bytesTarget(row), bytesVerdict(row, ours));
    for (String rival : row.rivals()) {
      Score score = scores.get(row.benchmark(rival));
      if (score != null) {
        rival(row, rival, ours, score);
      }
    }
  }

  private void rival(Row row, String rival, Score ours, Score theirs) {
    double factor = ours.best() / theirs.best();
    double wanted =
        row.targets().stream()
            .filter(target -> target.rival().equals(rival))
            .mapToDouble(Target::factor)
            .findFirst()
            .orElse(0);
    line(
        "",
        rival,
        theirs,
        number("%.2f ×", factor),
        wanted == 0 ? "" : number("≥ %.1f ×", wanted),
        wanted == 0 ? "" : verdict(factor >= wanted, row.work() + " against " + rival));
  }

  private static String bytesTarget(Row row) {
    return row.limitsBytes() ? number("≤ %,d B", row.bytes()) : "";
  }

  private String bytesVerdict(Row row, Score ours) {
    return row.limitsBytes() ? verdict(ours.bytes() <= row.bytes(), row.work() + ", bytes") : "";
  }

  private String verdict(boolean met, String what) {
    if (!met) {
      missed.add(what);
    }
    return met ? "met" : "**missed**";
  }

  private void line(
      String work, String library, Score score, String factor, String target, String verdict) {
    text.append(
        "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
            .formatted(
                work,
                library,
                number("%,.0f", score.best()),
                score.rounds().size() == 1 ? "" : number("-%.0f %%", score.scatter()),
                number("%,.0f", score.bytes()),
                factor,
                target,
                verdict));
  }

  private static String number(String format, @Nullable Object value) {
    return String.format(Locale.ROOT, format, value);
  }
}
