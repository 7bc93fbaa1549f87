package io.scimkit.mapping.markdown;

import io.scimkit.mapping.text.OneLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes headings, paragraphs, lists and tables. Texts are escaped unless made by {@link #code}.
 */
public final class Markdown {

  private static final String SPECIAL = "\\`*_[]#|~";

  private final StringBuilder out = new StringBuilder();

  /** Begins a document with its title. */
  public Markdown(String title) {
    out.append("# ").append(escape(title)).append('\n');
  }

  /** Adds a heading of the second level. */
  public Markdown heading(String text) {
    out.append("\n## ").append(escape(text)).append('\n');
    return this;
  }

  /** Adds a paragraph of already written Markdown. */
  public Markdown paragraph(String markdown) {
    out.append('\n').append(markdown).append('\n');
    return this;
  }

  /** Adds a list, one item of already written Markdown a line. */
  public Markdown list(List<String> items) {
    out.append('\n');
    items.forEach(item -> out.append("- ").append(item).append('\n'));
    return this;
  }

  /** Adds a table of already written Markdown cells, padded so that the text reads well too. */
  public Markdown table(List<String> heads, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      int width = Math.max(3, heads.get(column).length());
      for (List<String> row : rows) {
        width = Math.max(width, OneLine.width(row.get(column)));
      }
      widths.add(width);
    }
    out.append('\n');
    row(heads, widths);
    row(widths.stream().map("-"::repeat).toList(), widths);
    rows.forEach(cells -> row(cells, widths));
    return this;
  }

  private void row(List<String> cells, List<Integer> widths) {
    out.append('|');
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      out.append(' ').append(cell).append(" ".repeat(widths.get(column) - OneLine.width(cell)));
      out.append(" |");
    }
    out.append('\n');
  }

  /** Returns what was written, ending with a line feed. */
  public String text() {
    return out.toString();
  }

  /** Returns text as Markdown that shows it unchanged on one line, also inside a table. */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        default -> {
          if (SPECIAL.indexOf(c) >= 0) {
            escaped.append('\\');
          }
          escaped.append(c);
        }
      }
    }
    return escaped.toString();
  }

  /** Returns text as code, also inside a table. */
  public static String code(String text) {
    if (text.contains("`") || text.contains("|") || text.isBlank()) {
      return escape(text);
    }
    return "`" + line(text) + "`";
  }

  private static String line(String text) {
    return OneLine.of(text.replaceAll("[\\n\\r\\t]", " "));
  }
}
