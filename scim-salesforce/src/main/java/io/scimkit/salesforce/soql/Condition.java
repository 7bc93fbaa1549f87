package io.scimkit.salesforce.soql;

import io.scimkit.mapping.plan.PlanRefusedException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition of a query. Conditions that are joined are put into parentheses, since Salesforce
 * refuses AND beside OR without them. Immutable.
 */
public final class Condition {
  private final String text;
  private final boolean joined;

  private Condition(String text, boolean joined) {
    this.text = text;
    this.joined = joined;
  }

  /**
   * The field has this text.
   *
   * @throws PlanRefusedException when a composite call would read the text as a reference
   */
  public static Condition eq(String field, String value) {
    return simple(field, " = ", Literal.text(plain(field, value)));
  }

  /** The field is true, or false. */
  public static Condition eq(String field, boolean value) {
    return simple(field, " = ", value ? "true" : "false");
  }

  /** The field has this moment, to the millisecond. */
  public static Condition eq(String field, Instant value) {
    return simple(field, " = ", Literal.dateTime(value));
  }

  /** The field has what an earlier subrequest of the same composite call answers. */
  public static Condition eq(String field, Reference reference) {
    return simple(field, " = ", "'" + reference.text() + "'");
  }

  /** The field is empty. */
  public static Condition isNull(String field) {
    return simple(field, " = ", "null");
  }

  /** The field has one of these texts; at least one. */
  public static Condition in(String field, Collection<String> values) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("IN needs at least one value for " + field);
    }
    return simple(
        field,
        " IN ",
        values.stream()
            .map(value -> Literal.text(plain(field, value)))
            .collect(Collectors.joining(", ", "(", ")")));
  }

  /** All of these hold. */
  public static Condition all(Condition... conditions) {
    return join(" AND ", List.of(conditions));
  }

  /** At least one of these holds. */
  public static Condition any(Condition... conditions) {
    return join(" OR ", List.of(conditions));
  }

  /** At least one of these holds. */
  public static Condition any(List<Condition> conditions) {
    return join(" OR ", conditions);
  }

  String text() {
    return text;
  }

  private static String plain(String field, String value) {
    Reference.problemIn(field, value)
        .ifPresent(
            problem -> {
              throw new PlanRefusedException(List.of(problem));
            });
    return value;
  }

  private static Condition simple(String field, String operator, String literal) {
    return new Condition(Soql.checkedField(field) + operator + literal, false);
  }

  private static Condition join(String operator, List<Condition> conditions) {
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
    return new Condition(
        conditions.stream()
            .map(c -> c.joined ? "(" + c.text + ")" : c.text)
            .collect(Collectors.joining(operator)),
        true);
  }
}
