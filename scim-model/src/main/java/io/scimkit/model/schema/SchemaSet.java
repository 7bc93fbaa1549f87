package io.scimkit.model.schema;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ResourceType;
import io.scimkit.model.ScimGroup;
import io.scimkit.model.ScimResource;
import io.scimkit.model.ScimUser;
import io.scimkit.model.ServiceProviderConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that defines one kind of resource: the common attributes (RFC 7643 section 3.1), its
 * core schema, and the extensions that are registered for it. Immutable; tenants may differ.
 *
 * <pre>{@code
 * SchemaSet users = SchemaSet.user().with(Schema.parse(badgeJson));
 * filter.matches(user, users);
 * }</pre>
 */
public final class SchemaSet {
  private static final SchemaSet USER = of(RfcSchemas.USER).with(RfcSchemas.ENTERPRISE_USER);
  private static final SchemaSet GROUP = of(RfcSchemas.GROUP);
  private static final SchemaSet SCHEMA = of(RfcSchemas.SCHEMA);
  private static final SchemaSet RESOURCE_TYPE = of(RfcSchemas.RESOURCE_TYPE);
  private static final SchemaSet CONFIG = of(RfcSchemas.SERVICE_PROVIDER_CONFIG);

  private final Schema core;
  private final List<Schema> extensions;

  private SchemaSet(Schema core, List<Schema> extensions) {
    this.core = requireNonNull(core, "core");
    this.extensions = List.copyOf(extensions);
  }

  /**
   * Users with the enterprise extension (RFC 7643 sections 4.1 and 4.3).
   *
   * @return the schemas of users
   */
  public static SchemaSet user() {
    return USER;
  }

  /**
   * Groups (RFC 7643 section 4.2).
   *
   * @return the schemas of groups
   */
  public static SchemaSet group() {
    return GROUP;
  }

  /**
   * A resource type of one's own.
   *
   * @param core its core schema
   * @return the core schema without extensions
   */
  public static SchemaSet of(Schema core) {
    return new SchemaSet(core, List.of());
  }

  /**
   * The schemas that go with a resource's type when no others are given.
   *
   * @param resource the resource
   * @return {@link #user()}, {@link #group()} or those of the discovery resources
   */
  public static SchemaSet forResource(ScimResource resource) {
    if (resource instanceof ScimUser) {
      return USER;
    }
    if (resource instanceof ScimGroup) {
      return GROUP;
    }
    if (resource instanceof ServiceProviderConfig) {
      return CONFIG;
    }
    return resource instanceof ResourceType ? RESOURCE_TYPE : SCHEMA;
  }

  /**
   * A copy with one more extension, which replaces one of the same URI.
   *
   * @param extension the extension's schema
   * @return the larger set
   */
  public SchemaSet with(Schema extension) {
    List<Schema> more = new ArrayList<>(extensions);
    more.removeIf(known -> known.uri().equalsIgnoreCase(extension.uri()));
    more.add(extension);
    return new SchemaSet(core, more);
  }

  /**
   * The core schema.
   *
   * @return the schema
   */
  public Schema core() {
    return core;
  }

  /**
   * The registered extensions.
   *
   * @return the schemas, in the order of registration
   */
  public List<Schema> extensions() {
    return extensions;
  }

  /**
   * A registered extension.
   *
   * @param uri its schema URI, in any case
   * @return the schema; empty if there is none of that URI
   */
  public Optional<Schema> extension(String uri) {
    for (Schema extension : extensions) {
      if (extension.uri().equalsIgnoreCase(uri)) {
        return Optional.of(extension);
      }
    }
    return Optional.empty();
  }

  /**
   * The definition of a core or common attribute.
   *
   * @param attribute its name, in any case
   * @return the definition; empty if there is none of that name
   */
  public Optional<SchemaAttribute> definition(String attribute) {
    return core.definition(attribute).or(() -> RfcSchemas.COMMON.definition(attribute));
  }

  /**
   * The attributes that every resource has: schemas, id, externalId and meta.
   *
   * @return their definitions
   */
  public static List<SchemaAttribute> commonAttributes() {
    return RfcSchemas.COMMON.definitions();
  }

  /**
   * The URIs of the core schema and the extensions.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return core + " with " + extensions;
  }
}
