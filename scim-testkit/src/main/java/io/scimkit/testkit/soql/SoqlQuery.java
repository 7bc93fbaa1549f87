package io.scimkit.testkit.soql;

import org.jspecify.annotations.Nullable;

/** A query that the grammar took. Equal to another one that says the same in other spelling. */
public final class SoqlQuery {

  private final String source;
  private final Select select;

  SoqlQuery(String source, Select select) {
    this.source = source;
    this.select = select;
  }

  /** The text it was parsed from; places in errors refer to it. */
  String source() {
    return source;
  }

  Select select() {
    return select;
  }

  /** Whether it has GROUP BY. */
  public boolean groups() {
    return !select.groupBy().isEmpty();
  }

  /** The object after FROM, as the query spells it. */
  public String objectName() {
    return select.from().name().toString();
  }

  /** The canonical text: one blank, keywords in capitals, no parentheses beyond need. */
  public String text() {
    StringBuilder text = new StringBuilder();
    select.write(text);
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SoqlQuery && ((SoqlQuery) other).select.equals(select);
  }

  @Override
  public int hashCode() {
    return select.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
