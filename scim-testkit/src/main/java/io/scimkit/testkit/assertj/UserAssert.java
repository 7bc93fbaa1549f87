package io.scimkit.testkit.assertj;

import io.scimkit.testkit.UserToken;
import io.scimkit.testkit.UserView;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.Assertions;

/** Assertions about a user; each reads the org at the moment it is called. */
@SuppressWarnings("exports") // the library is optional, so it cannot be required transitively
public final class UserAssert extends AbstractObjectAssert<UserAssert, UserView> {

  UserAssert(UserView user) {
    super(user, UserAssert.class);
  }

  /**
   * Verifies that IsActive is true.
   *
   * @return this
   */
  public UserAssert isActive() {
    return holds(actual.isActive(), "to be active");
  }

  /**
   * Verifies that IsActive is false.
   *
   * @return this
   */
  public UserAssert isInactive() {
    return holds(!actual.isActive(), "to be inactive");
  }

  /**
   * Verifies that the UserLogin row says IsFrozen.
   *
   * @return this
   */
  public UserAssert isFrozen() {
    return holds(actual.isFrozen(), "to be frozen");
  }

  /**
   * Verifies that no UserLogin row says IsFrozen.
   *
   * @return this
   */
  public UserAssert isNotFrozen() {
    return holds(!actual.isFrozen(), "not to be frozen");
  }

  /**
   * Verifies that the user holds no refresh token.
   *
   * @return this
   */
  public UserAssert hasNoTokens() {
    List<UserToken> tokens = actual.tokens();
    return holds(tokens.isEmpty(), "to have no tokens but it has " + tokens);
  }

  /**
   * Verifies how many refresh tokens the user holds.
   *
   * @param count how many
   * @return this
   */
  public UserAssert hasTokens(int count) {
    List<UserToken> tokens = actual.tokens();
    return holds(tokens.size() == count, "to have " + count + " tokens but it has " + tokens);
  }

  /**
   * Verifies that the user has no session.
   *
   * @return this
   */
  public UserAssert hasNoSessions() {
    List<String> sessions = actual.sessions();
    return holds(sessions.isEmpty(), "to have no sessions but it has " + sessions);
  }

  /**
   * Verifies the text of a field.
   *
   * @param name the field's name
   * @param value its value as text
   * @return this
   */
  public UserAssert hasField(String name, String value) {
    Optional<String> found = actual.field(name);
    return holds(
        found.filter(value::equals).isPresent(),
        "to have "
            + name
            + " <"
            + value
            + "> but it is "
            + found.map(text -> "<" + text + ">").orElse("null"));
  }

  /**
   * Verifies that a field is null.
   *
   * @param name the field's name
   * @return this
   */
  public UserAssert hasNoField(String name) {
    Optional<String> found = actual.field(name);
    return holds(found.isEmpty(), "to have no " + name + " but it is <" + found.orElse("") + ">");
  }

  /**
   * Verifies the permission sets assigned one by one, in any order and no others.
   *
   * @param names API names
   * @return this
   */
  public UserAssert hasExactlyPermissionSets(String... names) {
    return exactly("permission sets", actual.permissionSets(), names);
  }

  /**
   * Verifies the permission set groups, in any order and no others.
   *
   * @param developerNames API names
   * @return this
   */
  public UserAssert hasExactlyPermissionSetGroups(String... developerNames) {
    return exactly("permission set groups", actual.permissionSetGroups(), developerNames);
  }

  /**
   * Verifies the permission set licences, in any order and no others.
   *
   * @param developerNames API names
   * @return this
   */
  public UserAssert hasExactlyPermissionSetLicenses(String... developerNames) {
    return exactly("permission set licences", actual.permissionSetLicenses(), developerNames);
  }

  /**
   * Verifies the public groups, in any order and no others.
   *
   * @param developerNames API names
   * @return this
   */
  public UserAssert hasExactlyPublicGroups(String... developerNames) {
    return exactly("public groups", actual.publicGroups(), developerNames);
  }

  private UserAssert exactly(String what, List<String> found, String... names) {
    isNotNull();
    Assertions.assertThat(found).as("%s of %s", what, actual).containsExactlyInAnyOrder(names);
    return this;
  }

  private UserAssert holds(boolean condition, String expectation) {
    isNotNull();
    if (!condition) {
      throw failure("Expecting user <%s> %s", actual, expectation);
    }
    return this;
  }
}
