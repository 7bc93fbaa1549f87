package io.scimkit.model;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.Arrays;

/** Builds a {@link ScimGroup}. Not thread-safe. */
public final class ScimGroupBuilder {
  private final ScimObjectBuilder attributes;

  ScimGroupBuilder() {
    this(ScimObject.of("schemas", ScimList.of(ScimValue.of(ScimGroup.SCHEMA))));
  }

  ScimGroupBuilder(ScimObject start) {
    this.attributes = start.toBuilder();
  }

  /**
   * Sets any attribute, known or not.
   *
   * @param name its name, in any case
   * @param value its value; {@link ScimValue#ofNull()} clears it
   * @return this builder
   */
  public ScimGroupBuilder set(String name, ScimValue value) {
    attributes.set(name, value);
    return this;
  }

  /**
   * Takes an attribute away, so that the group does not mention it.
   *
   * @param name its name, in any case
   * @return this builder
   */
  public ScimGroupBuilder remove(String name) {
    attributes.remove(name);
    return this;
  }

  /**
   * Sets the identifier that the service provider gave the group.
   *
   * @param id the id
   * @return this builder
   */
  public ScimGroupBuilder id(String id) {
    return set("id", ScimValue.of(id));
  }

  /**
   * Sets the identifier that the client gave the group.
   *
   * @param externalId the id
   * @return this builder
   */
  public ScimGroupBuilder externalId(String externalId) {
    return set("externalId", ScimValue.of(externalId));
  }

  /**
   * Sets the metadata.
   *
   * @param meta the metadata
   * @return this builder
   */
  public ScimGroupBuilder meta(Meta meta) {
    return set("meta", meta.attributes());
  }

  /**
   * Sets the group's name.
   *
   * @param displayName the name
   * @return this builder
   */
  public ScimGroupBuilder displayName(String displayName) {
    return set("displayName", ScimValue.of(displayName));
  }

  /**
   * Sets the members; without any, the group is emptied.
   *
   * @param members the members, in order
   * @return this builder
   */
  public ScimGroupBuilder members(Member... members) {
    return set("members", list(members));
  }

  /**
   * Sets an extension and names its schema.
   *
   * @param schema the extension's schema URI
   * @param extension its attributes
   * @return this builder
   */
  public ScimGroupBuilder extension(String schema, ScimObject extension) {
    attributes.set("schemas", SchemaUris.with(attributes.build(), schema));
    return set(schema, extension);
  }

  private static ScimList list(ComplexValue... values) {
    return ScimList.of(Arrays.stream(values).map(ComplexValue::attributes).toList());
  }

  /**
   * The user as built so far; the builder may be used on.
   *
   * @return the group
   */
  public ScimGroup build() {
    return ScimGroup.of(attributes.build());
  }
}
