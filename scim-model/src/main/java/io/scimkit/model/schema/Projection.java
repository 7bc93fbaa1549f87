package io.scimkit.model.schema;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimResource;
import io.scimkit.model.path.AttributePath;
import io.scimkit.model.syntax.FilterParser;
import io.scimkit.model.value.ScimObject;
import java.util.ArrayList;
import java.util.List;

/**
 * Which attributes an answer holds: the query parameters {@code attributes} and {@code
 * excludedAttributes} (RFC 7644 section 3.9) together with each attribute's {@code returned} (RFC
 * 7643 section 7). What is unassigned is left out of every answer. Immutable and thread-safe.
 *
 * <pre>{@code
 * ScimUser answer = Projection.attributes("userName", "emails.value").apply(user, SchemaSet.user());
 * }</pre>
 */
public final class Projection {
  private static final Projection ALL = new Projection(List.of(), false);

  private final List<AttributePath> paths;
  private final boolean excluding;

  private Projection(List<AttributePath> paths, boolean excluding) {
    this.paths = List.copyOf(paths);
    this.excluding = excluding;
  }

  /**
   * What is answered when the client asks for nothing in particular.
   *
   * @return everything but what is returned never or on request
   */
  public static Projection all() {
    return ALL;
  }

  /**
   * Only these attributes, besides those that are always returned.
   *
   * @param attributes paths of attributes, sub-attributes or extensions; a text may hold several,
   *     with commas between them
   * @return the projection; {@link #all()} if no path is given
   * @throws ScimException invalidPath if a path is none
   */
  public static Projection attributes(String... attributes) {
    return new Projection(parse(attributes), false);
  }

  /**
   * Everything but these attributes; those that are always returned stay.
   *
   * @param attributes paths of attributes, sub-attributes or extensions; a text may hold several,
   *     with commas between them
   * @return the projection; {@link #all()} if no path is given
   * @throws ScimException invalidPath if a path is none
   */
  public static Projection excluding(String... attributes) {
    return new Projection(parse(attributes), true);
  }

  private static List<AttributePath> parse(String... attributes) {
    List<AttributePath> paths = new ArrayList<>();
    for (String text : attributes) {
      for (String path : text.split(",", -1)) {
        if (!path.isBlank()) {
          paths.add(FilterParser.attribute(path.strip()));
        }
      }
    }
    return paths;
  }

  /**
   * Makes the answer.
   *
   * @param resource the resource
   * @param schemas the schemas of its type
   * @param <R> the resource's type
   * @return the part of it that is answered
   */
  @SuppressWarnings("unchecked")
  public <R extends ScimResource> R apply(R resource, SchemaSet schemas) {
    ScimObject tree = new ProjectedTree(schemas, paths, excluding).project(resource.attributes());
    // every implementation of this sealed interface answers with its own type
    return (R) resource.withAttributes(tree);
  }
}
