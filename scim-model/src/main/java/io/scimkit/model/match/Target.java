package io.scimkit.model.match;

import io.scimkit.model.path.AttributePath;
import io.scimkit.model.schema.AttributeType;
import io.scimkit.model.schema.Schema;
import io.scimkit.model.schema.SchemaAttribute;
import io.scimkit.model.schema.SchemaSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an attribute path leads under a set of schemas: into an extension or not, to which
 * definition, or to nothing that is known.
 *
 * @param extension the key of the extension's object in the tree; null for core attributes
 * @param name the attribute's name; empty if the path names the extension itself
 * @param definition the attribute's definition; null if no schema knows it
 * @param sub the sub-attribute's name; null if the path ends at the attribute
 * @param subDefinition the sub-attribute's definition; null if there is none
 */
public record Target(
    @Nullable String extension,
    String name,
    @Nullable SchemaAttribute definition,
    @Nullable String sub,
    @Nullable SchemaAttribute subDefinition) {

  /**
   * Looks a path up.
   *
   * @param path the path
   * @param schemas the schemas of the resource's type
   * @param unqualified whether an extension's attribute may go without its schema URI
   * @return where it leads
   */
  public static Target of(AttributePath path, SchemaSet schemas, boolean unqualified) {
    String uri = path.schema().orElse("");
    String name = path.name();
    if (uri.isEmpty() || uri.equalsIgnoreCase(schemas.core().uri())) {
      Optional<SchemaAttribute> definition = schemas.definition(name);
      if (definition.isEmpty() && uri.isEmpty() && unqualified) {
        for (Schema extension : schemas.extensions()) {
          if (extension.definition(name).isPresent()) {
            return in(extension, path);
          }
        }
      }
      return to(null, path, definition.orElse(null));
    }
    Optional<Schema> extension = schemas.extension(uri);
    if (extension.isPresent()) {
      return in(extension.get(), path);
    }
    Optional<Schema> whole =
        path.subAttribute().isPresent() ? Optional.empty() : schemas.extension(uri + ":" + name);
    if (whole.isPresent()) {
      return new Target(whole.get().uri(), "", null, null, null);
    }
    return to(uri, path, null);
  }

  /**
   * A path inside the values of a complex attribute.
   *
   * @param path the path
   * @param parent the complex attribute's definition; null if it is not known
   * @return where it leads
   */
  public static Target within(AttributePath path, @Nullable SchemaAttribute parent) {
    SchemaAttribute definition = null;
    if (parent != null) {
      // a simple attribute's own value goes by the name "value"
      boolean itself = parent.subAttributes().isEmpty() && path.name().equalsIgnoreCase("value");
      definition = itself ? parent : parent.subAttribute(path.name()).orElse(null);
    }
    return to(null, path, definition);
  }

  private static Target in(Schema extension, AttributePath path) {
    return to(extension.uri(), path, extension.definition(path.name()).orElse(null));
  }

  private static Target to(
      @Nullable String extension, AttributePath path, @Nullable SchemaAttribute definition) {
    String sub = path.subAttribute().orElse(null);
    SchemaAttribute subDefinition =
        sub == null || definition == null ? null : definition.subAttribute(sub).orElse(null);
    return new Target(extension, path.name(), definition, sub, subDefinition);
  }

  /**
   * Tells whether the path names an extension as a whole.
   *
   * @return true if it does
   */
  public boolean isExtension() {
    return name.isEmpty();
  }

  /**
   * Tells whether the schemas know what the path names.
   *
   * @return true if they do
   */
  public boolean isKnown() {
    return isExtension() || (sub == null ? definition != null : subDefinition != null);
  }

  /** The definition of what is compared: a complex attribute stands for its "value". */
  @Nullable SchemaAttribute compared() {
    if (sub != null) {
      return subDefinition;
    }
    return definition != null && definition.type() == AttributeType.COMPLEX
        ? definition.subAttribute("value").orElse(null)
        : definition;
  }

  /** Tells whether the path names a "primary", which is false unless it says otherwise. */
  boolean isPrimaryOf(@Nullable SchemaAttribute parent) {
    SchemaAttribute last = sub == null ? definition : subDefinition;
    SchemaAttribute holder = sub == null ? parent : definition;
    return last != null
        && holder != null
        && holder.multiValued()
        && last.type() == AttributeType.BOOLEAN
        && last.name().equals("primary");
  }
}
