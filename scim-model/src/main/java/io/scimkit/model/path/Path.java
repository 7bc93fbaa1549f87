package io.scimkit.model.path;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.AttributeState;
import io.scimkit.model.ScimException;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.FilterOptions;
import io.scimkit.model.match.Selector;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.syntax.PathParser;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a PATCH operation or a mapping rule points at: {@code PATH} in RFC 7644 section 3.5.2, such
 * as {@code emails[type eq "work"].value}. Immutable and thread-safe; names are equal without
 * regard to case.
 *
 * <p>Parts of a value have no parts of their own, so {@code a.b[c pr]} is read as {@code a[c
 * pr].b}.
 */
public final class Path {
  private final AttributePath attribute;
  private final @Nullable Expression filter;
  private final FilterOptions options;
  // ready for the schemas it was last used with; a lost race costs one more compilation
  private @Nullable Prepared prepared;

  private record Prepared(SchemaSet schemas, Selector selector) {}

  private Path(AttributePath attribute, @Nullable Expression filter, FilterOptions options) {
    this.attribute = requireNonNull(attribute, "attribute");
    this.filter = filter;
    this.options = requireNonNull(options, "options");
  }

  /**
   * Reads a path with the tolerant options.
   *
   * @param text the path
   * @return the path
   * @throws ScimException invalidPath, with the position and what was expected, if it is no path
   */
  public static Path parse(String text) {
    return parse(text, FilterOptions.tolerant());
  }

  /**
   * Reads a path.
   *
   * @param text the path
   * @param options what is accepted and how much of it
   * @return the path
   * @throws ScimException invalidPath, with the position and what was expected, if it is no path
   */
  public static Path parse(String text, FilterOptions options) {
    return PathParser.parse(requireNonNull(text, "text"), options);
  }

  /**
   * A path without value filter.
   *
   * @param attribute the attribute or sub-attribute
   * @return the path
   */
  public static Path of(AttributePath attribute) {
    return new Path(attribute, null, FilterOptions.tolerant());
  }

  /**
   * A path that selects some of an attribute's values.
   *
   * @param attribute the attribute, or the sub-attribute of the selected values
   * @param filter which values are selected
   * @return the path
   */
  public static Path of(AttributePath attribute, Expression filter) {
    return new Path(attribute, requireNonNull(filter, "filter"), FilterOptions.tolerant());
  }

  /**
   * The same path, looked up with other options.
   *
   * @param newOptions the options
   * @return the path
   */
  public Path withOptions(FilterOptions newOptions) {
    return new Path(attribute, filter, newOptions);
  }

  /**
   * The attribute, with schema URI and sub-attribute if the path has them.
   *
   * @return the path without the value filter
   */
  public AttributePath attribute() {
    return attribute;
  }

  /**
   * Which values of the attribute are selected.
   *
   * @return the expression in brackets; empty if there is none
   */
  public Optional<Expression> filter() {
    return Optional.ofNullable(filter);
  }

  /**
   * All values that the path selects in a tree, in order. The values of a multi-valued attribute
   * come one by one; nulls are left out.
   *
   * @param tree the resource's tree
   * @param schemas the schemas of its type
   * @return the values; empty if there are none
   */
  public List<ScimValue> values(ScimObject tree, SchemaSet schemas) {
    return selector(schemas).values(tree);
  }

  /**
   * What a tree says about the path. An attribute given as null, as empty text or as empty list is
   * cleared, and so is a value that a path looks for in a list which has none such: a list is
   * complete whenever it is given.
   *
   * @param tree the resource's tree
   * @param schemas the schemas of its type
   * @return the state
   */
  public AttributeState state(ScimObject tree, SchemaSet schemas) {
    return selector(schemas).state(tree);
  }

  private Selector selector(SchemaSet schemas) {
    Prepared ready = prepared;
    if (ready == null || !ready.schemas.equals(schemas)) {
      ready = new Prepared(schemas, Selector.of(attribute, filter, schemas, options));
      prepared = ready;
    }
    return ready.selector;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Path path
        && attribute.equals(path.attribute)
        && Objects.equals(filter, path.filter);
  }

  @Override
  public int hashCode() {
    return attribute.hashCode() * 31 + Objects.hashCode(filter);
  }

  /**
   * The path as it is written, its filter in canonical form.
   *
   * @return the text
   */
  @Override
  public String toString() {
    if (filter == null) {
      return attribute.toString();
    }
    String sub = attribute.subAttribute().map(name -> "." + name).orElse("");
    return attribute.parent() + "[" + filter + "]" + sub;
  }
}
