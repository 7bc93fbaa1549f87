package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** The user's manager (RFC 7643 section 4.3). */
public final class Manager extends ComplexValue {
  Manager(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A manager known by id.
   *
   * @param value the id of the manager's own user resource
   * @return the manager
   */
  public static Manager of(String value) {
    return new Manager(ScimObject.of("value", ScimValue.of(value)));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Manager of(ScimObject attributes) {
    return new Manager(attributes);
  }

  /**
   * The id of the manager's own user resource.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> value() {
    return text("value");
  }

  /**
   * The URI of the manager's user resource.
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
  public Optional<String> displayName() {
    return text("displayName");
  }

  /**
   * A copy with another value.
   *
   * @param value the id of the manager's own user resource
   * @return the changed value
   */
  public Manager withValue(String value) {
    return new Manager(attributes().with("value", ScimValue.of(value)));
  }

  /**
   * A copy with another ref.
   *
   * @param ref the URI of the manager's user resource
   * @return the changed value
   */
  public Manager withRef(String ref) {
    return new Manager(attributes().with("$ref", ScimValue.of(ref)));
  }

  /**
   * A copy with another displayName.
   *
   * @param displayName the name to show
   * @return the changed value
   */
  public Manager withDisplayName(String displayName) {
    return new Manager(attributes().with("displayName", ScimValue.of(displayName)));
  }
}
