package io.scimkit.testkit.idp;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody whom an identity provider knows. What is not said is not sent. Immutable; each method
 * returns a changed copy.
 */
public final class Person {
  private final Map<Detail, String> details;
  private final List<Role> roles;

  /** What may be known of somebody. */
  enum Detail {
    USER_NAME,
    GIVEN_NAME,
    MIDDLE_NAME,
    FAMILY_NAME,
    EMAIL,
    EXTERNAL_ID,
    DISPLAY_NAME,
    TITLE,
    LOCALE,
    PREFERRED_LANGUAGE,
    TIME_ZONE,
    USER_TYPE,
    PHONE,
    MOBILE,
    EMPLOYEE_NUMBER,
    DEPARTMENT,
    COST_CENTER,
    ORGANIZATION,
    DIVISION,
    MANAGER
  }

  /**
   * A role that the provider assigns.
   *
   * @param id the provider's own id of it, which Entra sends
   * @param value what it is called in requests
   * @param display what people call it
   */
  public record Role(String id, String value, String display) {}

  private Person(Map<Detail, String> details, List<Role> roles) {
    this.details = details;
    this.roles = roles;
  }

  /**
   * {@return somebody with a work e-mail address that is the user name}
   *
   * @param userName in the form of an e-mail address
   * @param givenName the first name
   * @param familyName the last name
   */
  public static Person named(String userName, String givenName, String familyName) {
    return new Person(Map.of(), List.of())
        .with(Detail.USER_NAME, userName)
        .with(Detail.GIVEN_NAME, givenName)
        .with(Detail.FAMILY_NAME, familyName)
        .with(Detail.EMAIL, userName);
  }

  private Person with(Detail detail, String value) {
    Map<Detail, String> more = new LinkedHashMap<>(details);
    more.put(detail, requireNonNull(value, () -> detail + " is null"));
    return new Person(Collections.unmodifiableMap(more), roles);
  }

  /**
   * {@return a copy with another work e-mail address}
   *
   * @param address the address
   */
  public Person email(String address) {
    return with(Detail.EMAIL, address);
  }

  /**
   * {@return a copy with a middle name}
   *
   * @param name the name
   */
  public Person middleName(String name) {
    return with(Detail.MIDDLE_NAME, name);
  }

  /**
   * {@return a copy with the provider's own id}
   *
   * @param id for example {@code 00u1q9z2kfT7bL0mX5d7}
   */
  public Person externalId(String id) {
    return with(Detail.EXTERNAL_ID, id);
  }

  /**
   * {@return a copy with a display name}
   *
   * @param name the name
   */
  public Person displayName(String name) {
    return with(Detail.DISPLAY_NAME, name);
  }

  /**
   * {@return a copy with a job title}
   *
   * @param text the title
   */
  public Person title(String text) {
    return with(Detail.TITLE, text);
  }

  /**
   * {@return a copy with a locale}
   *
   * @param tag for example {@code en-US}
   */
  public Person locale(String tag) {
    return with(Detail.LOCALE, tag);
  }

  /**
   * {@return a copy with a preferred language}
   *
   * @param tag for example {@code sv-SE}
   */
  public Person preferredLanguage(String tag) {
    return with(Detail.PREFERRED_LANGUAGE, tag);
  }

  /**
   * {@return a copy with a time zone}
   *
   * @param name for example {@code Europe/Stockholm}
   */
  public Person timeZone(String name) {
    return with(Detail.TIME_ZONE, name);
  }

  /**
   * {@return a copy with a user type}
   *
   * @param type for example {@code Employee}
   */
  public Person userType(String type) {
    return with(Detail.USER_TYPE, type);
  }

  /**
   * {@return a copy with a work phone number}
   *
   * @param number the number
   */
  public Person phone(String number) {
    return with(Detail.PHONE, number);
  }

  /**
   * {@return a copy with a mobile phone number}
   *
   * @param number the number
   */
  public Person mobile(String number) {
    return with(Detail.MOBILE, number);
  }

  /**
   * {@return a copy with an employee number}
   *
   * @param number the number
   */
  public Person employeeNumber(String number) {
    return with(Detail.EMPLOYEE_NUMBER, number);
  }

  /**
   * {@return a copy with a department}
   *
   * @param name the name
   */
  public Person department(String name) {
    return with(Detail.DEPARTMENT, name);
  }

  /**
   * {@return a copy with a cost centre}
   *
   * @param code the code
   */
  public Person costCenter(String code) {
    return with(Detail.COST_CENTER, code);
  }

  /**
   * {@return a copy with an organisation}
   *
   * @param name the name
   */
  public Person organization(String name) {
    return with(Detail.ORGANIZATION, name);
  }

  /**
   * {@return a copy with a division}
   *
   * @param name the name
   */
  public Person division(String name) {
    return with(Detail.DIVISION, name);
  }

  /**
   * {@return a copy with a manager}
   *
   * @param id the id that the endpoint under test gave the manager
   */
  public Person manager(String id) {
    return with(Detail.MANAGER, id);
  }

  /**
   * {@return a copy with one more role}
   *
   * @param role the role
   */
  public Person role(Role role) {
    List<Role> more = new ArrayList<>(roles);
    more.add(requireNonNull(role, "role"));
    return new Person(details, List.copyOf(more));
  }

  Optional<String> get(Detail detail) {
    return Optional.ofNullable(details.get(detail));
  }

  List<Role> roles() {
    return roles;
  }

  /** First and last name with a space between. */
  String formatted() {
    return get(Detail.GIVEN_NAME).orElse("") + " " + get(Detail.FAMILY_NAME).orElse("");
  }

  @Override
  public String toString() {
    return get(Detail.USER_NAME).orElse("");
  }
}
