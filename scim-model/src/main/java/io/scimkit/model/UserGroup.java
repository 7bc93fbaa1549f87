package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/**
 * A group that a user belongs to, an element of the read-only {@code groups} (RFC 7643 section
 * 4.1.2). It reports memberships and never sets them.
 */
public final class UserGroup extends ComplexValue {
  UserGroup(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A group known by id.
   *
   * @param value the id of the group's resource
   * @return the group
   */
  public static UserGroup of(String value) {
    return new UserGroup(ScimObject.of("value", ScimValue.of(value)));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static UserGroup of(ScimObject attributes) {
    return new UserGroup(attributes);
  }

  /**
   * The id of the group's resource.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> value() {
    return text("value");
  }

  /**
   * The URI of the group's resource.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> ref() {
    return text("$ref");
  }

  /**
   * The name to show.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> display() {
    return text("display");
  }

  /**
   * Direct or indirect.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> type() {
    return text("type");
  }

  /**
   * A copy with another value.
   *
   * @param value the id of the group's resource
   * @return the changed value
   */
  public UserGroup withValue(String value) {
    return new UserGroup(attributes().with("value", ScimValue.of(value)));
  }

  /**
   * A copy with another ref.
   *
   * @param ref the URI of the group's resource
   * @return the changed value
   */
  public UserGroup withRef(String ref) {
    return new UserGroup(attributes().with("$ref", ScimValue.of(ref)));
  }

  /**
   * A copy with another display.
   *
   * @param display the name to show
   * @return the changed value
   */
  public UserGroup withDisplay(String display) {
    return new UserGroup(attributes().with("display", ScimValue.of(display)));
  }

  /**
   * A copy with another type.
   *
   * @param type direct or indirect
   * @return the changed value
   */
  public UserGroup withType(String type) {
    return new UserGroup(attributes().with("type", ScimValue.of(type)));
  }
}
