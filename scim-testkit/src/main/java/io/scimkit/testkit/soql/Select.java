package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A query or sub-query. */
record Select(
    List<SelectItem> items,
    From from,
    Optional<ScopeName> scope,
    Optional<Condition> where,
    List<Expression> groupBy,
    Subtotals subtotals,
    Optional<Condition> having,
    List<Ordering> orderBy,
    Window window,
    List<RowUse> uses,
    Place place) {

  Select {
    items = List.copyOf(items);
    groupBy = List.copyOf(groupBy);
    orderBy = List.copyOf(orderBy);
    uses = List.copyOf(uses);
  }

  void write(StringBuilder text) {
    list(text, "SELECT ", items, item -> item.write(text));
    text.append(" FROM ");
    from.write(text);
    scope.ifPresent(name -> text.append(" USING SCOPE ").append(name.name()));
    where.ifPresent(
        condition -> {
          text.append(" WHERE ");
          condition.write(text);
        });
    boolean plain = subtotals == Subtotals.NONE;
    list(
        text,
        plain ? " GROUP BY " : " GROUP BY " + subtotals + "(",
        groupBy,
        key -> key.write(text));
    text.append(plain ? "" : ")");
    having.ifPresent(
        condition -> {
          text.append(" HAVING ");
          condition.write(text);
        });
    list(text, " ORDER BY ", orderBy, ordering -> ordering.write(text));
    window.write(text);
    uses.forEach(use -> text.append(" FOR ").append(use));
  }

  private static <T> void list(
      StringBuilder text, String head, List<T> elements, Consumer<T> writer) {
    String separator = head;
    for (T element : elements) {
      text.append(separator);
      writer.accept(element);
      separator = ", ";
    }
  }
}
