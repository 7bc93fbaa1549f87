package io.scimkit.model;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.value.JsonLimits;
import io.scimkit.model.value.ScimObject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of resource that a service provider serves, and where (RFC 7643 section 6): a typed view
 * of an immutable tree.
 *
 * <pre>{@code
 * ResourceType roles = ResourceType.builder("Role", "/Roles", "urn:example:2.0:Role").build();
 * }</pre>
 */
public final class ResourceType implements ScimResource {
  /** The schema URI of resource types. */
  public static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";

  private final ScimObject attributes;

  private ResourceType(ScimObject attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
  }

  /**
   * Reads a resource type from JSON with the default limits.
   *
   * @param json the JSON text
   * @return the resource type
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ResourceType parse(String json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a resource type from JSON.
   *
   * @param json the JSON text
   * @param limits how large it may be
   * @return the resource type
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ResourceType parse(String json, JsonLimits limits) {
    return new ResourceType(ScimObject.parse(json, limits));
  }

  /**
   * Reads a resource type from JSON in UTF-8 with the default limits.
   *
   * @param json the JSON text in UTF-8
   * @return the resource type
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ResourceType parse(byte[] json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a resource type from JSON in UTF-8.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be
   * @return the resource type
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ResourceType parse(byte[] json, JsonLimits limits) {
    return new ResourceType(ScimObject.parse(json, limits));
  }

  /**
   * Reads a resource type from a stream of JSON in UTF-8 with the default limits. The stream is
   * left open.
   *
   * @param json the JSON text in UTF-8
   * @return the resource type
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ResourceType parse(InputStream json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a resource type from a stream of JSON in UTF-8. The stream is left open.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be; not more than that is read
   * @return the resource type
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ResourceType parse(InputStream json, JsonLimits limits) {
    return new ResourceType(ScimObject.parse(json, limits));
  }

  /**
   * Views a tree as a resource type.
   *
   * @param attributes the tree
   * @return the resource type
   */
  public static ResourceType of(ScimObject attributes) {
    return new ResourceType(attributes);
  }

  /**
   * Starts a resource type with what RFC 7643 requires; the name is its id too.
   *
   * @param name the name, such as User
   * @param endpoint the path below the base URI, such as {@code /Users}
   * @param schema the URI of its base schema
   * @return the builder
   */
  public static ResourceTypeBuilder builder(String name, String endpoint, String schema) {
    return new ResourceTypeBuilder(name, endpoint, schema);
  }

  /**
   * A builder that starts with everything this resource type holds.
   *
   * @return the builder
   */
  public ResourceTypeBuilder toBuilder() {
    return new ResourceTypeBuilder(attributes);
  }

  /**
   * Users at {@code /Users}, which may have the enterprise extension.
   *
   * @return the resource type
   */
  public static ResourceType user() {
    return builder("User", "/Users", ScimUser.SCHEMA)
        .description("User Account")
        .schemaExtensions(SchemaExtension.optional(EnterpriseUser.SCHEMA))
        .build();
  }

  /**
   * Groups at {@code /Groups}.
   *
   * @return the resource type
   */
  public static ResourceType group() {
    return builder("Group", "/Groups", ScimGroup.SCHEMA).description("Group").build();
  }

  /**
   * The name, as in {@code meta.resourceType}.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> name() {
    return attributes.text("name");
  }

  /**
   * What the resources are.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> description() {
    return attributes.text("description");
  }

  /**
   * The path below the base URI.
   *
   * @return the text as it was sent, such as {@code /Users}; empty if it is not set
   */
  public Optional<String> endpoint() {
    return attributes.text("endpoint");
  }

  /**
   * The URI of the base schema.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> schema() {
    return attributes.text("schema");
  }

  /**
   * The extensions that resources of this type may have.
   *
   * @return the extensions in order; empty if there are none
   */
  public List<SchemaExtension> schemaExtensions() {
    return Plural.list(attributes, "schemaExtensions", SchemaExtension::new);
  }

  @Override
  public ScimObject attributes() {
    return attributes;
  }

  @Override
  public ResourceType withAttributes(ScimObject changed) {
    return new ResourceType(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResourceType that && attributes.sameStateAs(that.attributes);
  }

  @Override
  public int hashCode() {
    return attributes.stateHashCode();
  }

  /**
   * The resource type as JSON text.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return attributes.toString();
  }
}
