package io.scimkit.mapping.org;

import java.util.regex.Pattern;

/**
 * How a resource names another user, for example a manager.
 *
 * @param by whether the value is a User id or a FederationIdentifier
 * @param value the id or identifier, not blank
 */
public record UserReference(By by, String value) {

  private static final Pattern USER_ID = Pattern.compile("005[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?");

  /** The key that a reference is resolved by. */
  public enum By {
    /** The Salesforce User id, 15 or 18 characters that begin with 005. */
    USER_ID,
    /** {@code User.FederationIdentifier}. */
    FEDERATION_IDENTIFIER
  }

  /**
   * Makes a reference.
   *
   * @param by whether the value is a User id or a FederationIdentifier
   * @param value the id or identifier, not blank
   * @throws IllegalArgumentException if the value is blank
   */
  public UserReference {
    if (value.isBlank()) {
      throw new IllegalArgumentException("The value of a user reference is blank.");
    }
  }

  /**
   * Reads a reference: what looks like a User id is one, anything else is a FederationIdentifier.
   *
   * @param value the value that the identity provider sent, not blank
   * @return the reference
   */
  public static UserReference of(String value) {
    return new UserReference(
        USER_ID.matcher(value).matches() ? By.USER_ID : By.FEDERATION_IDENTIFIER, value);
  }

  /** Returns the key and the value, for example {@code FederationIdentifier e-17}. */
  @Override
  public String toString() {
    return (by == By.USER_ID ? "User id " : "FederationIdentifier ") + value;
  }
}
