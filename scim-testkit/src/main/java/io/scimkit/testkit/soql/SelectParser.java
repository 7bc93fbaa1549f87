package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads SELECT with its clauses, which stand in one order only. */
final class SelectParser {

  private final Cursor cursor;
  private final FunctionParser functions;
  private final TailParser tail;

  SelectParser(Cursor cursor) {
    this.cursor = cursor;
    this.functions = new FunctionParser(cursor);
    this.tail = new TailParser(cursor);
  }

  Select query() {
    Select select = select();
    if (cursor.peek().kind() != Token.Kind.END) {
      throw cursor.unexpected();
    }
    return select;
  }

  private Select select() {
    Place place = cursor.peek().place();
    cursor.expect("SELECT");
    List<SelectItem> items = items(place);
    From from = from();
    Optional<ScopeName> scope = tail.scope();
    Optional<Condition> where =
        cursor.skip("WHERE") ? Optional.of(conditions(false).condition()) : Optional.empty();
    tail.refuseWith();
    TailParser.Keys groups = tail.groupBy();
    List<Expression> groupBy = groups.keys();
    Optional<Condition> having =
        !groupBy.isEmpty() && cursor.skip("HAVING")
            ? Optional.of(conditions(true).condition())
            : Optional.empty();
    List<Ordering> orderBy = tail.orderBy();
    Window window = tail.window();
    List<RowUse> uses = tail.uses();
    tail.refuseRest();
    return new Select(
        items,
        from,
        scope,
        where,
        groupBy,
        groups.subtotals(),
        having,
        orderBy,
        window,
        uses,
        place);
  }

  private ConditionParser conditions(boolean aggregates) {
    return new ConditionParser(cursor, aggregates, this::select);
  }

  private List<SelectItem> items(Place select) {
    List<SelectItem> items = new ArrayList<>();
    do {
      Token word = cursor.peek();
      if (word.is("FROM")) {
        String text = items.isEmpty() ? cursor.source(select.offset(), word.end()) : word.text();
        throw cursor.errors().grammar(word.start(), "unexpected token: '" + text + "'");
      }
      SelectItem item = item(word);
      items.add(item);
      if (item instanceof SelectItem.CountRows) {
        if (items.size() > 1) {
          throw cursor.errors().unexpected(new Token(Token.Kind.NAME, "COUNT()", word.start()));
        }
        return items;
      }
    } while (cursor.skip(","));
    return items;
  }

  private SelectItem item(Token word) {
    if (word.is("(")) {
      return children(word.place());
    }
    if (word.is("TYPEOF") && cursor.second().isName()) {
      return typeOf(word.place());
    }
    if (word.is("FIELDS") && cursor.second().is("(")) {
      return fields(word.place());
    }
    if (word.is("COUNT") && cursor.second().is("(")) {
      Optional<SelectItem> count = countRows(word.place());
      if (count.isPresent()) {
        return count.get();
      }
    }
    Expression expression = functions.expression(true);
    return new SelectItem.Value(expression, alias(), word.place());
  }

  private SelectItem children(Place place) {
    cursor.enter();
    cursor.take();
    if (!cursor.at("SELECT")) {
      throw cursor.unexpected();
    }
    Select select = select();
    cursor.expect(")");
    cursor.leave();
    return new SelectItem.Children(select, place);
  }

  private SelectItem typeOf(Place place) {
    cursor.take();
    Path relationship = cursor.path();
    List<SelectItem.TypeOf.When> whens = new ArrayList<>();
    do {
      cursor.expect("WHEN");
      Token object = cursor.name();
      cursor.expect("THEN");
      Path name = new Path(List.of(object.text()), object.place());
      whens.add(new SelectItem.TypeOf.When(name, paths()));
    } while (cursor.at("WHEN"));
    List<Path> otherwise = cursor.skip("ELSE") ? paths() : List.of();
    cursor.expect("END");
    return new SelectItem.TypeOf(relationship, whens, otherwise, place);
  }

  private List<Path> paths() {
    List<Path> paths = new ArrayList<>();
    do {
      paths.add(cursor.path());
    } while (cursor.skip(","));
    return paths;
  }

  private SelectItem fields(Place place) {
    cursor.take();
    cursor.expect("(");
    Token word = cursor.name();
    for (SelectItem.Fields.Group group : SelectItem.Fields.Group.values()) {
      if (group.name().equals(word.text().toUpperCase(Locale.ROOT))) {
        cursor.expect(")");
        return new SelectItem.Fields(group, place);
      }
    }
    throw cursor.errors().unexpected(word);
  }

  private Optional<SelectItem> countRows(Place place) {
    if (!cursor.third().is(")")) {
      return Optional.empty();
    }
    cursor.take();
    cursor.take();
    cursor.take();
    return Optional.of(new SelectItem.CountRows(place));
  }

  private Optional<String> alias() {
    Token word = cursor.peek();
    return word.isName() && !ReservedWords.contain(word.text())
        ? Optional.of(cursor.take().text())
        : Optional.empty();
  }

  private From from() {
    if (!cursor.at("FROM")) {
      throw missingFrom();
    }
    cursor.take();
    Path name = cursor.path();
    boolean named = cursor.skip("AS");
    From from = new From(name, alias());
    if (named && from.alias().isEmpty()) {
      throw cursor.unexpected();
    }
    if (cursor.at(",")) {
      throw new UnsupportedSoqlException("FROM with more than one object");
    }
    return from;
  }

  /** Salesforce's parser tells a word too many from a FROM too few. */
  private SoqlException missingFrom() {
    Token word = cursor.peek();
    if (word.isName() && !ReservedWords.contain(word.text()) && !cursor.second().is("FROM")) {
      return cursor.errors().grammar(word.start(), "missing value at '" + word.text() + "'");
    }
    return cursor.unexpected();
  }
}
