package io.scimkit.testkit.bulk;

import java.util.List;

/** Writes CSV as Salesforce does: every field in quotes, a quote in it doubled. */
public final class CsvWriter {
  private final CsvForm form;
  private final StringBuilder text = new StringBuilder();

  /** Starts with the header line. */
  public CsvWriter(CsvForm form, List<String> header) {
    this.form = form;
    line(header);
  }

  /** Adds a line. */
  public CsvWriter line(List<String> fields) {
    for (int i = 0; i < fields.size(); i++) {
      if (i > 0) {
        text.append(form.delimiter().character);
      }
      text.append('"').append(fields.get(i).replace("\"", "\"\"")).append('"');
    }
    text.append(form.lineEnding().text);
    return this;
  }

  /** What was written. */
  public String text() {
    return text.toString();
  }
}
