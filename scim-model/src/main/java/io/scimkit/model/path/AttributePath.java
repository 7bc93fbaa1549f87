package io.scimkit.model.path;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The name of an attribute, {@code attrPath} in RFC 7644 section 3.4.2.2: an optional schema URI,
 * the attribute and an optional sub-attribute. Immutable; equal without regard to case.
 */
public final class AttributePath {
  private final @Nullable String schema;
  private final String name;
  private final @Nullable String subAttribute;

  private AttributePath(@Nullable String schema, String name, @Nullable String subAttribute) {
    this.schema = schema;
    this.name = requireNonNull(name, "name");
    this.subAttribute = subAttribute;
  }

  /**
   * An attribute without schema URI.
   *
   * @param name its name
   * @return the path
   */
  public static AttributePath of(String name) {
    return new AttributePath(null, name, null);
  }

  /**
   * The same path in a schema.
   *
   * @param uri the schema's URI
   * @return the path
   */
  public AttributePath inSchema(String uri) {
    return new AttributePath(requireNonNull(uri, "uri"), name, subAttribute);
  }

  /**
   * The path of a sub-attribute of this attribute.
   *
   * @param sub the sub-attribute's name
   * @return the path
   */
  public AttributePath dot(String sub) {
    return new AttributePath(schema, name, requireNonNull(sub, "sub"));
  }

  /**
   * The path without its sub-attribute.
   *
   * @return the attribute's own path
   */
  public AttributePath parent() {
    return subAttribute == null ? this : new AttributePath(schema, name, null);
  }

  /**
   * The schema URI in front of the name.
   *
   * @return the URI; empty if there is none
   */
  public Optional<String> schema() {
    return Optional.ofNullable(schema);
  }

  /**
   * The attribute's name, as it was spelt.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The sub-attribute's name, as it was spelt.
   *
   * @return the name; empty if the path ends at the attribute
   */
  public Optional<String> subAttribute() {
    return Optional.ofNullable(subAttribute);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AttributePath path && toString().equalsIgnoreCase(path.toString());
  }

  @Override
  public int hashCode() {
    return toString().toLowerCase(Locale.ROOT).hashCode();
  }

  /**
   * The path as it is written.
   *
   * @return the text, such as {@code name.familyName}
   */
  @Override
  public String toString() {
    String whole = subAttribute == null ? name : name + "." + subAttribute;
    return schema == null ? whole : schema + ":" + whole;
  }
}
