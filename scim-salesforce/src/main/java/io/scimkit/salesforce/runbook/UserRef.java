package io.scimkit.salesforce.runbook;

import static java.util.Objects.requireNonNull;

/**
 * Which user is meant. E-mail is no key: several users may share one.
 *
 * @param by the key
 * @param value its value
 */
public record UserRef(By by, String value) {

  /** The keys by which a user is found. */
  public enum By {
    /** {@code User.FederationIdentifier}. */
    FEDERATION_ID("FederationIdentifier"),
    /** {@code User.Username}. */
    USERNAME("Username"),
    /** {@code User.Id}, 15 or 18 characters. */
    USER_ID("Id");

    private final String field;

    By(String field) {
      this.field = field;
    }

    /** {@return the field of User} */
    public String field() {
      return field;
    }
  }

  /**
   * Makes a reference.
   *
   * @param by the key
   * @param value its value
   * @throws IllegalArgumentException when the value is blank
   */
  public UserRef {
    requireNonNull(by, "by");
    if (requireNonNull(value, "value").isBlank()) {
      throw new IllegalArgumentException("the " + by.field() + " of a user is blank");
    }
  }

  /**
   * The user with this {@code FederationIdentifier}.
   *
   * @param value the identifier, not blank
   * @return the reference
   */
  public static UserRef federationId(String value) {
    return new UserRef(By.FEDERATION_ID, value);
  }

  /**
   * The user with this {@code Username}.
   *
   * @param value the username, not blank
   * @return the reference
   */
  public static UserRef username(String value) {
    return new UserRef(By.USERNAME, value);
  }

  /**
   * The user with this id.
   *
   * @param value 15 or 18 characters that begin with 005
   * @return the reference
   */
  public static UserRef userId(String value) {
    return new UserRef(By.USER_ID, value);
  }

  /** {@return for example {@code FederationIdentifier e-4711}} */
  @Override
  public String toString() {
    return by.field() + " " + value;
  }
}
