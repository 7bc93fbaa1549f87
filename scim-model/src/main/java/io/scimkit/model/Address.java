package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** A postal address (RFC 7643 section 4.1.2). */
public final class Address extends ComplexValue {
  Address(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value without any sub-attribute, to be filled with the {@code with} methods.
   *
   * @return the empty value
   */
  public static Address empty() {
    return new Address(ScimObject.empty());
  }

  /**
   * Tells whether this is the preferred address. One that does not say so is not.
   *
   * @return true if it is marked as primary
   */
  public boolean primary() {
    return flag("primary").orElse(false);
  }

  /**
   * A copy that is, or is not, the preferred address.
   *
   * @param primary whether it is preferred
   * @return the changed value
   */
  public Address withPrimary(boolean primary) {
    return new Address(attributes().with("primary", ScimValue.of(primary)));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Address of(ScimObject attributes) {
    return new Address(attributes);
  }

  /**
   * The whole address, ready to print.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> formatted() {
    return text("formatted");
  }

  /**
   * Street and number, possibly of several lines.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> streetAddress() {
    return text("streetAddress");
  }

  /**
   * The city.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> locality() {
    return text("locality");
  }

  /**
   * The state or region.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> region() {
    return text("region");
  }

  /**
   * The postal code.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> postalCode() {
    return text("postalCode");
  }

  /**
   * The country, ISO 3166-1 alpha-2 by the RFC, though clients send names too.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> country() {
    return text("country");
  }

  /**
   * What the address is for, such as work.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> type() {
    return text("type");
  }

  /**
   * A copy with another formatted.
   *
   * @param formatted the whole address, ready to print
   * @return the changed value
   */
  public Address withFormatted(String formatted) {
    return new Address(attributes().with("formatted", ScimValue.of(formatted)));
  }

  /**
   * A copy with another streetAddress.
   *
   * @param streetAddress street and number, possibly of several lines
   * @return the changed value
   */
  public Address withStreetAddress(String streetAddress) {
    return new Address(attributes().with("streetAddress", ScimValue.of(streetAddress)));
  }

  /**
   * A copy with another locality.
   *
   * @param locality the city
   * @return the changed value
   */
  public Address withLocality(String locality) {
    return new Address(attributes().with("locality", ScimValue.of(locality)));
  }

  /**
   * A copy with another region.
   *
   * @param region the state or region
   * @return the changed value
   */
  public Address withRegion(String region) {
    return new Address(attributes().with("region", ScimValue.of(region)));
  }

  /**
   * A copy with another postalCode.
   *
   * @param postalCode the postal code
   * @return the changed value
   */
  public Address withPostalCode(String postalCode) {
    return new Address(attributes().with("postalCode", ScimValue.of(postalCode)));
  }

  /**
   * A copy with another country.
   *
   * @param country the country, ISO 3166-1 alpha-2 by the RFC, though clients send names too
   * @return the changed value
   */
  public Address withCountry(String country) {
    return new Address(attributes().with("country", ScimValue.of(country)));
  }

  /**
   * A copy with another type.
   *
   * @param type what the address is for, such as work
   * @return the changed value
   */
  public Address withType(String type) {
    return new Address(attributes().with("type", ScimValue.of(type)));
  }
}
