package io.scimkit.salesforce.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One SOQL query. Names are checked, values are typed literals that are escaped, and there is no
 * way to hand in text that is neither. Immutable.
 */
public final class Soql {
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern FIELD =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*){0,5}");

  private final String projection;
  private final String object;
  private final Optional<Condition> condition;
  private final Optional<String> order;
  private final int limit;

  private Soql(
      String projection,
      String object,
      Optional<Condition> condition,
      Optional<String> order,
      int limit) {
    this.projection = projection;
    this.object = object;
    this.condition = condition;
    this.order = order;
    this.limit = limit;
  }

  /** Begins a query of these columns; a column named twice is asked for once. */
  public static Projection select(String... fields) {
    return select(List.of(fields));
  }

  /** Begins a query of these columns; a column named twice is asked for once. */
  public static Projection select(List<String> fields) {
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("a query asks for at least one field");
    }
    List<String> once = new ArrayList<>();
    for (String field : fields) {
      if (once.stream().noneMatch(checkedField(field)::equalsIgnoreCase)) {
        once.add(field);
      }
    }
    return new Projection(String.join(", ", once));
  }

  /** Begins a query that only counts: its answer is {@code totalSize}, and it has no rows. */
  public static Projection count() {
    return new Projection("COUNT()");
  }

  /** This query with a condition. */
  public Soql where(Condition condition) {
    return new Soql(projection, object, Optional.of(condition), order, limit);
  }

  /** This query in the order of a field. */
  public Soql orderBy(String field) {
    return new Soql(projection, object, condition, Optional.of(checkedField(field)), limit);
  }

  /** This query with at most so many rows; at least 1. */
  public Soql limit(int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException("LIMIT is at least 1, not " + rows);
    }
    return new Soql(projection, object, condition, order, rows);
  }

  /** The query as Salesforce reads it. */
  public String text() {
    StringBuilder text =
        new StringBuilder("SELECT ").append(projection).append(" FROM ").append(object);
    condition.ifPresent(c -> text.append(" WHERE ").append(c.text()));
    order.ifPresent(field -> text.append(" ORDER BY ").append(field));
    if (limit > 0) {
      text.append(" LIMIT ").append(limit);
    }
    return text.toString();
  }

  /** The query as Salesforce reads it. */
  @Override
  public String toString() {
    return text();
  }

  static String checkedField(String field) {
    if (!FIELD.matcher(field).matches()) {
      throw new IllegalArgumentException("not the name of a field: " + field);
    }
    return field;
  }

  /** A query that still needs its object. */
  public static final class Projection {
    private final String text;

    private Projection(String text) {
      this.text = text;
    }

    /** The object to query. */
    public Soql from(String object) {
      if (!NAME.matcher(object).matches()) {
        throw new IllegalArgumentException("not the name of an object: " + object);
      }
      return new Soql(text, object, Optional.empty(), Optional.empty(), 0);
    }
  }
}
