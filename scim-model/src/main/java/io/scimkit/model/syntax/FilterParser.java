package io.scimkit.model.syntax;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.filter.And;
import io.scimkit.model.filter.Comparison;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.filter.FilterTolerance;
import io.scimkit.model.filter.Not;
import io.scimkit.model.filter.Operator;
import io.scimkit.model.filter.Or;
import io.scimkit.model.filter.Presence;
import io.scimkit.model.filter.ValuePath;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;

/** Reads the filter grammar of RFC 7644 section 3.4.2.2 by recursive descent. */
public final class FilterParser {
  private static final String OPERATORS = "eq, ne, co, sw, ew, gt, ge, lt, le or pr";

  private final Scanner in;
  private final FilterOptions options;
  private int depth;
  private boolean inBrackets;

  FilterParser(Scanner in, FilterOptions options) {
    this.in = in;
    this.options = options;
  }

  /**
   * Reads a whole filter.
   *
   * @param text the text
   * @param options what is accepted
   * @return the expression
   * @throws ScimException invalidFilter with the position
   */
  public static Expression filter(String text, FilterOptions options) {
    Scanner in = new Scanner(text, options, ScimType.INVALID_FILTER);
    in.optionalSpace();
    Expression expression = new FilterParser(in, options).or();
    in.optionalSpace();
    if (!in.atEnd()) {
      throw in.expected("'and', 'or' or the end");
    }
    return expression;
  }

  /**
   * Reads the path of an attribute or sub-attribute, without value filter.
   *
   * @param text the text
   * @return the path
   * @throws ScimException invalidPath with the position
   */
  public static AttributePath attribute(String text) {
    Scanner in = new Scanner(text, FilterOptions.strict(), ScimType.INVALID_PATH);
    AttributePath path = NameReader.read(in, false);
    if (!in.atEnd()) {
      throw in.expected("the end of the path");
    }
    return path;
  }

  private Expression or() {
    Expression first = and();
    if (!joins("or")) {
      return first;
    }
    List<Expression> operands = new ArrayList<>();
    operands.add(first);
    do {
      operands.add(and());
    } while (joins("or"));
    return new Or(operands);
  }

  private Expression and() {
    Expression first = operand();
    if (!joins("and")) {
      return first;
    }
    List<Expression> operands = new ArrayList<>();
    operands.add(first);
    do {
      operands.add(operand());
    } while (joins("and"));
    return new And(operands);
  }

  /** Takes the word with the blanks around it, if it is next. */
  private boolean joins(String word) {
    int start = in.position;
    if (in.space() && in.looksAt(word)) {
      in.position += word.length();
      if (!in.space()) {
        throw in.expected("a blank behind '" + word + "'");
      }
      return true;
    }
    in.position = start;
    return false;
  }

  private Expression operand() {
    if (in.take('(')) {
      return group();
    }
    if (negates()) {
      return new Not(group());
    }
    return clause();
  }

  /** Takes "not" and the bracket behind it; an attribute may begin with these letters too. */
  private boolean negates() {
    int start = in.position;
    if (in.looksAt("not")) {
      in.position += 3;
      in.space();
      if (in.take('(')) {
        return true;
      }
    }
    in.position = start;
    return false;
  }

  private Expression group() {
    deeper();
    in.optionalSpace();
    Expression expression = or();
    in.optionalSpace();
    if (!in.take(')')) {
      throw in.expected("'and', 'or' or ')'");
    }
    depth--;
    return expression;
  }

  private void deeper() {
    if (++depth > options.maxDepth()) {
      throw in.refused("It is nested more than " + options.maxDepth() + " levels deep");
    }
  }

  private Expression clause() {
    AttributePath attribute = NameReader.read(in, inBrackets);
    if (in.peek() == '[') {
      Expression condition = brackets();
      return new ValuePath(attribute, following(condition));
    }
    return comparison(attribute);
  }

  /** Reads a value filter and its square brackets. */
  Expression brackets() {
    if (inBrackets) {
      throw in.refused("A value filter inside a value filter is not possible");
    }
    in.position++;
    inBrackets = true;
    deeper();
    in.optionalSpace();
    Expression condition = or();
    in.optionalSpace();
    if (!in.take(']')) {
      throw in.expected("'and', 'or' or ']'");
    }
    depth--;
    inBrackets = false;
    return condition;
  }

  /** Adds a comparison that Entra writes behind the brackets to the condition in them. */
  private Expression following(Expression condition) {
    if (!options.allows(FilterTolerance.SUB_ATTRIBUTE_AFTER_VALUE_PATH)) {
      return condition;
    }
    int start = in.position;
    if (in.take('.')) {
      AttributePath sub = NameReader.read(in, true);
      return new And(List.of(condition, comparison(sub)));
    }
    if (in.space() && Scanner.isLetter(in.peek()) && !in.looksAt("and") && !in.looksAt("or")) {
      in.position = start;
      return new And(List.of(condition, comparison(AttributePath.of("value"))));
    }
    in.position = start;
    return condition;
  }

  private Expression comparison(AttributePath attribute) {
    if (!in.space()) {
      throw in.expected("a blank and one of " + OPERATORS);
    }
    if (in.looksAt("pr")) {
      in.position += 2;
      return new Presence(attribute);
    }
    Operator operator = operator();
    if (!in.space()) {
      throw in.expected("a blank and a value");
    }
    ScimValue value = OperandReader.read(in);
    return new Comparison(attribute, operator, value);
  }

  private Operator operator() {
    for (Operator operator : OperatorWords.ALL) {
      if (in.looksAt(OperatorWords.of(operator))) {
        in.position += 2;
        return operator;
      }
    }
    throw in.expected("one of " + OPERATORS);
  }
}
