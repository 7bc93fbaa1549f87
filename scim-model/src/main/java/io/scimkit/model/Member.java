package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** A member of a group (RFC 7643 section 4.2). */
public final class Member extends ComplexValue {
  Member(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A member known by id.
   *
   * @param value the id of the member's resource
   * @return the member
   */
  public static Member of(String value) {
    return new Member(ScimObject.of("value", ScimValue.of(value)));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Member of(ScimObject attributes) {
    return new Member(attributes);
  }

  /**
   * The id of the member's resource.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> value() {
    return text("value");
  }

  /**
   * The URI of the member's resource.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> ref() {
    return text("$ref");
  }

  /**
   * User or Group.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> type() {
    return text("type");
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
   * A copy with another value.
   *
   * @param value the id of the member's resource
   * @return the changed value
   */
  public Member withValue(String value) {
    return new Member(attributes().with("value", ScimValue.of(value)));
  }

  /**
   * A copy with another ref.
   *
   * @param ref the URI of the member's resource
   * @return the changed value
   */
  public Member withRef(String ref) {
    return new Member(attributes().with("$ref", ScimValue.of(ref)));
  }

  /**
   * A copy with another type.
   *
   * @param type User or Group
   * @return the changed value
   */
  public Member withType(String type) {
    return new Member(attributes().with("type", ScimValue.of(type)));
  }

  /**
   * A copy with another display.
   *
   * @param display the name to show
   * @return the changed value
   */
  public Member withDisplay(String display) {
    return new Member(attributes().with("display", ScimValue.of(display)));
  }
}
