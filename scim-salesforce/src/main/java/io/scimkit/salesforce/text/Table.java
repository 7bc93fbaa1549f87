package io.scimkit.salesforce.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows whose columns stand under each other. Cells are made {@link Visible}, never sent to a
 * terminal as they are.
 */
public final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  /** An empty table. */
  public Table() {}

  /** Adds a row; the last cell may be long. */
  public void row(String... cells) {
    List<String> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(Visible.of(cell));
    }
    rows.add(row);
  }

  /** The rows, each ending with a line feed. */
  public String text() {
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        boolean last = column == row.size() - 1;
        line.append(cell).append(last ? "" : " ".repeat(width(column) - cell.length() + 2));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> row.size() > column)
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
