package io.scimkit.testkit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads CSV as RFC 4180 has it: quoted fields hold anything, a quote in them is doubled. */
public final class CsvReader {
  private final String text;
  private final char delimiter;
  private int at;
  private boolean ended;
  private boolean wellQuoted;

  /**
   * One line.
   *
   * @param wellQuoted whether nothing stands between a quotation mark and a delimiter
   */
  public record Line(List<String> fields, boolean wellQuoted) {
    /** Copies the list. */
    public Line {
      fields = List.copyOf(fields);
    }
  }

  private CsvReader(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** All lines that are not blank, each as its fields. */
  public static List<Line> read(String text, CsvForm form) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    CsvReader reader = new CsvReader(unmarked, form.delimiter().character);
    List<Line> lines = new ArrayList<>();
    while (reader.at < unmarked.length()) {
      Line line = reader.line();
      if (line.fields().size() > 1 || !line.fields().get(0).isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** How the first line ends; empty when there is no second one. */
  public static Optional<CsvForm.LineEnding> lineEnding(String text) {
    int end = text.indexOf('\n');
    if (end < 0) {
      return Optional.empty();
    }
    boolean pair = end > 0 && text.charAt(end - 1) == '\r';
    return Optional.of(pair ? CsvForm.LineEnding.CRLF : CsvForm.LineEnding.LF);
  }

  private Line line() {
    List<String> fields = new ArrayList<>();
    ended = false;
    wellQuoted = true;
    while (!ended) {
      fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : bare());
    }
    return new Line(fields, wellQuoted);
  }

  private String bare() {
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    String field = text.substring(start, at);
    wellQuoted &= !field.stripLeading().startsWith("\"");
    step();
    return field;
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        field.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else {
        break;
      }
    }
    String rest = bare();
    wellQuoted &= rest.isEmpty();
    return field + rest;
  }

  private boolean ends(char c) {
    return c == delimiter || c == '\n' || c == '\r';
  }

  // Past the delimiter, or past the end of the line.
  private void step() {
    if (at < text.length() && text.charAt(at) == delimiter) {
      at++;
      return;
    }
    ended = true;
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }
}
