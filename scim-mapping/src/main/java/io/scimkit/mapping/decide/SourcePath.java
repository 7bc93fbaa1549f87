package io.scimkit.mapping.decide;

import io.scimkit.model.path.AttributePath;
import io.scimkit.model.path.Path;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import java.util.Optional;

/**
 * A source of a rule: the path, and what the schemas of RFC 7643 say of it. Of an attribute that
 * they do not know nothing is expected.
 *
 * @param path the path
 */
public record SourcePath(Path path) {

  /** Parses a path. */
  public static SourcePath parse(String text) {
    return new SourcePath(Path.parse(text));
  }

  /** Tells whether the path stops at an attribute that has no value of its own, only parts. */
  public boolean isComplex() {
    return path.attribute().subAttribute().isEmpty()
        && top().filter(attribute -> attribute.type() == AttributeType.COMPLEX).isPresent();
  }

  /** Tells whether the path selects at most one value of a resource that keeps to its schema. */
  boolean isSingle() {
    return top().filter(attribute -> !attribute.multiValued()).isPresent();
  }

  private Optional<SchemaAttribute> top() {
    SchemaSet schemas = SchemaSet.user();
    AttributePath attribute = path.attribute();
    Optional<String> uri =
        attribute.schema().filter(u -> !u.equalsIgnoreCase(schemas.core().uri()));
    return uri.isPresent()
        ? uri.flatMap(schemas::extension).flatMap((Schema s) -> s.definition(attribute.name()))
        : schemas.definition(attribute.name());
  }
}
