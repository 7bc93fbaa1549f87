package io.scimkit.testkit.soql;

/** What can be selected, compared, grouped and ordered by. */
sealed interface Expression permits Path, Label, DateFunction, Aggregate, Grouping {

  /** Where it begins. */
  Place place();

  /** Appends the canonical text. */
  void write(StringBuilder text);

  default String text() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }
}
