package io.scimkit.model;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.Arrays;

/** Builds a {@link ResourceType}. Not thread-safe. */
public final class ResourceTypeBuilder {
  private final ScimObjectBuilder attributes;

  ResourceTypeBuilder(String name, String endpoint, String schema) {
    this(
        ScimObject.builder()
            .set("schemas", ScimList.of(ScimValue.of(ResourceType.SCHEMA)))
            .set("id", name)
            .set("name", name)
            .set("endpoint", endpoint)
            .set("schema", schema)
            .build());
  }

  ResourceTypeBuilder(ScimObject start) {
    this.attributes = start.toBuilder();
  }

  /**
   * Sets any attribute, known or not.
   *
   * @param name its name, in any case
   * @param value its value
   * @return this builder
   */
  public ResourceTypeBuilder set(String name, ScimValue value) {
    attributes.set(name, value);
    return this;
  }

  /**
   * Sets the metadata.
   *
   * @param meta the metadata
   * @return this builder
   */
  public ResourceTypeBuilder meta(Meta meta) {
    return set("meta", meta.attributes());
  }

  /**
   * Sets what the resources are.
   *
   * @param description the text
   * @return this builder
   */
  public ResourceTypeBuilder description(String description) {
    return set("description", ScimValue.of(description));
  }

  /**
   * Sets the extensions that resources of this type may have.
   *
   * @param extensions the extensions, in order
   * @return this builder
   */
  public ResourceTypeBuilder schemaExtensions(SchemaExtension... extensions) {
    return set(
        "schemaExtensions",
        ScimList.of(Arrays.stream(extensions).map(ComplexValue::attributes).toList()));
  }

  /**
   * The resource type as built so far; the builder may be used on.
   *
   * @return the resource type
   */
  public ResourceType build() {
    return ResourceType.of(attributes.build());
  }
}
