package io.scimkit.model.schema;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimResource;
import io.scimkit.model.ScimType;
import io.scimkit.model.value.JsonLimits;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A schema resource (RFC 7643 section 7): the definitions of the attributes of one kind of resource
 * or of one extension.
 */
public final class Schema implements ScimResource {
  /** The schema URI of schemas. */
  public static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Schema";

  private final ScimObject attributes;
  private final String uri;
  private final List<SchemaAttribute> definitions;

  private Schema(ScimObject attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
    this.uri =
        attributes
            .text("id")
            .orElseThrow(() -> ScimException.of(ScimType.INVALID_VALUE, "A schema has no id"));
    this.definitions = AttributeReader.readAll(attributes.values("attributes"));
  }

  /**
   * Reads a schema from JSON.
   *
   * @param json the JSON text of a schema resource
   * @return the schema
   * @throws ScimException invalidSyntax if it is no well-formed JSON object, invalidValue if the
   *     schema has no id or a definition is not one
   */
  public static Schema parse(String json) {
    return new Schema(ScimObject.parse(json));
  }

  /**
   * Reads a schema from JSON in UTF-8.
   *
   * @param json the JSON text of a schema resource
   * @return the schema
   * @throws ScimException invalidSyntax if it is no well-formed JSON object, invalidValue if the
   *     schema has no id or a definition is not one
   */
  public static Schema parse(byte[] json) {
    return new Schema(ScimObject.parse(json, JsonLimits.defaults()));
  }

  /**
   * Views a tree as a schema.
   *
   * @param attributes the tree of a schema resource
   * @return the schema
   * @throws ScimException invalidValue if the schema has no id or a definition is not one
   */
  public static Schema of(ScimObject attributes) {
    return new Schema(attributes);
  }

  /**
   * A schema of one's own.
   *
   * <pre>{@code
   * Schema badge = Schema.of(
   *     "urn:example:params:scim:schemas:extension:badge:2.0:User",
   *     "Badge",
   *     SchemaAttribute.of("serial", AttributeType.STRING).asCaseExact(),
   *     SchemaAttribute.of("colours", AttributeType.STRING).asMultiValued());
   * }</pre>
   *
   * @param uri its URI
   * @param name its name
   * @param definitions its attributes
   * @return the schema
   */
  public static Schema of(String uri, String name, SchemaAttribute... definitions) {
    return new Schema(
        ScimObject.builder()
            .set("schemas", ScimList.of(ScimValue.of(SCHEMA)))
            .set("id", uri)
            .set("name", name)
            .set("attributes", AttributeWriter.write(List.of(definitions)))
            .build());
  }

  @Override
  public ScimObject attributes() {
    return attributes;
  }

  @Override
  public Schema withAttributes(ScimObject changed) {
    return new Schema(changed);
  }

  /**
   * The URI of the schema, which is its id.
   *
   * @return the URI
   */
  public String uri() {
    return uri;
  }

  /**
   * The name of the schema.
   *
   * @return the name; empty if it has none
   */
  public Optional<String> name() {
    return attributes.text("name");
  }

  /**
   * What the schema is about, for people.
   *
   * @return the description; empty if it has none
   */
  public Optional<String> description() {
    return attributes.text("description");
  }

  /**
   * The definitions of its attributes.
   *
   * @return the definitions, in order
   */
  public List<SchemaAttribute> definitions() {
    return definitions;
  }

  /**
   * The definition of one attribute.
   *
   * @param attribute its name, in any case
   * @return the definition; empty if there is none of that name
   */
  public Optional<SchemaAttribute> definition(String attribute) {
    return SchemaAttribute.find(definitions, attribute);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schema schema && sameStateAs(schema);
  }

  @Override
  public int hashCode() {
    return uri.hashCode();
  }

  /**
   * The schema's URI.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return uri;
  }
}
