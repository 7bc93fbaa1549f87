package io.scimkit.model.filter;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimResource;
import io.scimkit.model.match.Matcher;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.syntax.FilterParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter (RFC 7644 section 3.4.2.2). Immutable and thread-safe; equal if the expressions are.
 *
 * <pre>{@code
 * Filter employees = Filter.parse("userType eq \"Employee\" and active eq true");
 * boolean mine = employees.matches(user);
 * Filter same = Filter.where("userType").eq("Employee").and(Filter.where("active").eq(true));
 * }</pre>
 */
public final class Filter {
  private final Expression expression;
  private final FilterOptions options;
  // ready for the schemas it was last used with; a lost race costs one more compilation
  private @Nullable Prepared prepared;

  private record Prepared(SchemaSet schemas, Matcher matcher) {}

  private Filter(Expression expression, FilterOptions options) {
    this.expression = requireNonNull(expression, "expression");
    this.options = requireNonNull(options, "options");
  }

  /**
   * Reads a filter with the tolerant options.
   *
   * @param text the filter, percent-decoded
   * @return the filter
   * @throws ScimException invalidFilter, with the position and what was expected, if it is no
   *     filter
   */
  public static Filter parse(String text) {
    return parse(text, FilterOptions.tolerant());
  }

  /**
   * Reads a filter.
   *
   * @param text the filter, percent-decoded
   * @param options what is accepted and how much of it
   * @return the filter, which is evaluated with the same options
   * @throws ScimException invalidFilter, with the position and what was expected, if it is no
   *     filter
   */
  public static Filter parse(String text, FilterOptions options) {
    return new Filter(FilterParser.filter(requireNonNull(text, "text"), options), options);
  }

  /**
   * A filter from a tree, evaluated with the tolerant options.
   *
   * @param expression the tree
   * @return the filter
   */
  public static Filter of(Expression expression) {
    return new Filter(expression, FilterOptions.tolerant());
  }

  /**
   * Starts a filter about an attribute.
   *
   * @param attribute its path, such as {@code emails.value}
   * @return the clause, to be completed with a comparison
   * @throws ScimException invalidPath if it is no attribute's path
   */
  public static FilterClause where(String attribute) {
    return new FilterClause(FilterParser.attribute(requireNonNull(attribute, "attribute")));
  }

  /**
   * Starts a filter about an attribute.
   *
   * @param attribute its path
   * @return the clause, to be completed with a comparison
   */
  public static FilterClause where(AttributePath attribute) {
    return new FilterClause(attribute);
  }

  /**
   * Both filters hold.
   *
   * @param other the other filter
   * @return the combined filter, with this one's options
   */
  public Filter and(Filter other) {
    return new Filter(new And(List.of(expression, other.expression)), options);
  }

  /**
   * At least one of both filters holds.
   *
   * @param other the other filter
   * @return the combined filter, with this one's options
   */
  public Filter or(Filter other) {
    return new Filter(new Or(List.of(expression, other.expression)), options);
  }

  /**
   * This filter does not hold.
   *
   * @return the negated filter
   */
  public Filter not() {
    return new Filter(new Not(expression), options);
  }

  /**
   * The filter's tree, for translation into another query language.
   *
   * @return the tree
   */
  public Expression expression() {
    return expression;
  }

  /**
   * Evaluates the filter with the schemas that go with the resource's type.
   *
   * @param resource the resource
   * @return true if it matches
   * @throws ScimException invalidFilter if the filter orders a boolean or binary attribute
   */
  public boolean matches(ScimResource resource) {
    return matches(resource, SchemaSet.forResource(resource));
  }

  /**
   * Evaluates the filter. Schemas decide whether case matters, what is a date, and what an
   * extension's attributes are; an attribute that no schema knows is compared by its JSON type,
   * texts without regard to case.
   *
   * @param resource the resource
   * @param schemas the schemas of its type
   * @return true if it matches
   * @throws ScimException invalidFilter if the filter orders a boolean or binary attribute
   */
  public boolean matches(ScimResource resource, SchemaSet schemas) {
    Prepared ready = prepared;
    if (ready == null || !ready.schemas.equals(schemas)) {
      ready = new Prepared(schemas, Matcher.of(expression, schemas, options));
      prepared = ready;
    }
    return ready.matcher.matches(resource.attributes());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Filter filter && expression.equals(filter.expression);
  }

  @Override
  public int hashCode() {
    return expression.hashCode();
  }

  /**
   * The canonical text: single spaces, operators in lower case, no bracket that is not needed.
   *
   * @return the text, which parses to an equal filter
   */
  @Override
  public String toString() {
    return expression.toString();
  }
}
