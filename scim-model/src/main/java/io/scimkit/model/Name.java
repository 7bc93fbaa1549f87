package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** The components of a user's name (RFC 7643 section 4.1.1). */
public final class Name extends ComplexValue {
  Name(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value without any sub-attribute, to be filled with the {@code with} methods.
   *
   * @return the empty value
   */
  public static Name empty() {
    return new Name(ScimObject.empty());
  }

  /**
   * A name of its two usual parts.
   *
   * @param givenName the given name
   * @param familyName the family name
   * @return the name
   */
  public static Name of(String givenName, String familyName) {
    return empty().withGivenName(givenName).withFamilyName(familyName);
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Name of(ScimObject attributes) {
    return new Name(attributes);
  }

  /**
   * The full name, ready to show.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> formatted() {
    return text("formatted");
  }

  /**
   * The family name.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> familyName() {
    return text("familyName");
  }

  /**
   * The given name.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> givenName() {
    return text("givenName");
  }

  /**
   * The middle names.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> middleName() {
    return text("middleName");
  }

  /**
   * The title before the name, such as Ms..
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> honorificPrefix() {
    return text("honorificPrefix");
  }

  /**
   * The suffix behind the name, such as III.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> honorificSuffix() {
    return text("honorificSuffix");
  }

  /**
   * A copy with another formatted.
   *
   * @param formatted the full name, ready to show
   * @return the changed value
   */
  public Name withFormatted(String formatted) {
    return new Name(attributes().with("formatted", ScimValue.of(formatted)));
  }

  /**
   * A copy with another familyName.
   *
   * @param familyName the family name
   * @return the changed value
   */
  public Name withFamilyName(String familyName) {
    return new Name(attributes().with("familyName", ScimValue.of(familyName)));
  }

  /**
   * A copy with another givenName.
   *
   * @param givenName the given name
   * @return the changed value
   */
  public Name withGivenName(String givenName) {
    return new Name(attributes().with("givenName", ScimValue.of(givenName)));
  }

  /**
   * A copy with another middleName.
   *
   * @param middleName the middle names
   * @return the changed value
   */
  public Name withMiddleName(String middleName) {
    return new Name(attributes().with("middleName", ScimValue.of(middleName)));
  }

  /**
   * A copy with another honorificPrefix.
   *
   * @param honorificPrefix the title before the name, such as Ms.
   * @return the changed value
   */
  public Name withHonorificPrefix(String honorificPrefix) {
    return new Name(attributes().with("honorificPrefix", ScimValue.of(honorificPrefix)));
  }

  /**
   * A copy with another honorificSuffix.
   *
   * @param honorificSuffix the suffix behind the name, such as III
   * @return the changed value
   */
  public Name withHonorificSuffix(String honorificSuffix) {
    return new Name(attributes().with("honorificSuffix", ScimValue.of(honorificSuffix)));
  }
}
