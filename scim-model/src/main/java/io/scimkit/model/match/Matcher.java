package io.scimkit.model.match;

import io.scimkit.model.ScimException;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimValue;
import org.jspecify.annotations.Nullable;

/** A filter made ready for one set of schemas. Evaluating it makes no object. */
public interface Matcher {

  /**
   * Evaluates the filter.
   *
   * @param scope a resource, or one value of a complex attribute
   * @return true if it matches
   */
  boolean matches(ScimValue scope);

  /**
   * Makes a filter over resources ready.
   *
   * @param expression the filter
   * @param schemas the schemas of the resources
   * @param options how it is evaluated
   * @return the matcher
   * @throws ScimException invalidFilter if it orders a boolean or binary attribute
   */
  static Matcher of(Expression expression, SchemaSet schemas, FilterOptions options) {
    return MatcherCompiler.forResources(schemas, options).compile(expression);
  }

  /**
   * Makes a filter over the values of a complex attribute ready.
   *
   * @param expression the filter
   * @param parent the attribute's definition; null if it is not known
   * @param schemas the schemas of the resource
   * @param options how it is evaluated
   * @return the matcher
   * @throws ScimException invalidFilter if it orders a boolean or binary attribute
   */
  static Matcher within(
      Expression expression,
      @Nullable SchemaAttribute parent,
      SchemaSet schemas,
      FilterOptions options) {
    return MatcherCompiler.forValues(parent, schemas, options).compile(expression);
  }
}
