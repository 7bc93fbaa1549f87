package io.scimkit.testkit.soql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Reads conditions. AND, OR and NOT have no precedence: whoever mixes them at one level without
 * parentheses is refused at the first word of the other kind.
 */
final class ConditionParser {

  private final Cursor cursor;
  private final boolean aggregates;
  private final Supplier<Select> subSelect;
  private final FunctionParser functions;
  private final LiteralParser literals;

  ConditionParser(Cursor cursor, boolean aggregates, Supplier<Select> subSelect) {
    this.cursor = cursor;
    this.aggregates = aggregates;
    this.subSelect = subSelect;
    this.functions = new FunctionParser(cursor);
    this.literals = new LiteralParser(cursor);
  }

  Condition condition() {
    if (cursor.skip("NOT")) {
      Condition not = new Condition.Not(simple());
      refuse("AND", "OR");
      return not;
    }
    Condition first = simple();
    if (cursor.at("AND")) {
      return junction(first, true);
    }
    return cursor.at("OR") ? junction(first, false) : first;
  }

  private Condition junction(Condition first, boolean and) {
    List<Condition> operands = new ArrayList<>();
    operands.add(first);
    while (cursor.skip(and ? "AND" : "OR")) {
      operands.add(simple());
    }
    refuse("AND", "OR");
    return new Condition.Junction(and, operands);
  }

  private void refuse(String... words) {
    for (String word : words) {
      if (cursor.at(word)) {
        throw cursor.unexpected();
      }
    }
  }

  private Condition simple() {
    if (!cursor.at("(")) {
      return fieldCondition();
    }
    cursor.enter();
    cursor.take();
    Condition inner = condition();
    cursor.expect(")");
    cursor.leave();
    return inner;
  }

  private Condition fieldCondition() {
    Token start = cursor.peek();
    if (!cursor.second().is(".") && ReservedWords.contain(start.text())) {
      throw cursor.unexpected();
    }
    Expression left = functions.expression(aggregates);
    Token operator = cursor.peek();
    switch (operator.text().toUpperCase(Locale.ROOT)) {
      case "LIKE":
        cursor.take();
        return new Condition.Comparison(left, Operator.LIKE, literals.pattern());
      case "IN":
        cursor.take();
        return membership(start, left, false);
      case "NOT":
        cursor.take();
        cursor.expect("IN");
        return membership(start, left, true);
      case "INCLUDES":
        cursor.take();
        return list(start, left, ListOperator.INCLUDES);
      case "EXCLUDES":
        cursor.take();
        return list(start, left, ListOperator.EXCLUDES);
      default:
        Operator comparison = comparison(operator);
        cursor.take();
        return new Condition.Comparison(left, comparison, literals.value());
    }
  }

  private Operator comparison(Token token) {
    return switch (token.text()) {
      case "=" -> Operator.EQUAL;
      case "!=", "<>" -> Operator.NOT_EQUAL;
      case "<" -> Operator.LESS;
      case "<=" -> Operator.AT_MOST;
      case ">" -> Operator.MORE;
      case ">=" -> Operator.AT_LEAST;
      default -> throw cursor.unexpected();
    };
  }

  private Condition membership(Token start, Expression left, boolean negated) {
    if (cursor.at("(", "SELECT")) {
      cursor.enter();
      cursor.take();
      Select select = subSelect.get();
      cursor.expect(")");
      cursor.leave();
      return new Condition.Join(left, negated, select, start.place());
    }
    return list(start, left, negated ? ListOperator.NOT_IN : ListOperator.IN);
  }

  private Condition list(Token start, Expression left, ListOperator operator) {
    if (cursor.at(":")) {
      literals.value();
    }
    cursor.expect("(");
    Token first = cursor.peek();
    if (first.is(")")) {
      String text = cursor.source(start.start(), first.end());
      throw cursor.errors().grammar(first.start(), "unexpected token: '" + text + "'");
    }
    List<Literal> values = new ArrayList<>();
    do {
      values.add(literals.value());
    } while (cursor.skip(","));
    cursor.expect(")");
    return new Condition.ListComparison(left, operator, values);
  }
}
