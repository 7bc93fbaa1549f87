package io.scimkit.testkit.expect;

import io.scimkit.testkit.UserToken;
import io.scimkit.testkit.UserView;
import java.util.List;
import java.util.Optional;

/**
 * What can be expected of a user; each method reads the org at the moment it is called. A failure
 * names the user, what was found, and what the org refused lately in requests about that user, each
 * with its rule and source.
 *
 * @param <S> the type that each method returns
 */
public interface UserChecks<S> {

  /** {@return whom it is about} */
  UserView user();

  /**
   * Verifies something.
   *
   * @param holds whether it is so
   * @param expectation what was expected of the user and what was found, for example {@code to be
   *     frozen}
   * @return this
   * @throws AssertionError when it is not so
   */
  S verify(boolean holds, String expectation);

  /**
   * Expects that IsActive is true.
   *
   * @return this
   */
  default S isActive() {
    return check(user().isActive(), "to be active");
  }

  /**
   * Expects that IsActive is false.
   *
   * @return this
   */
  default S isInactive() {
    return check(!user().isActive(), "to be inactive");
  }

  /**
   * Expects that the UserLogin row says IsFrozen.
   *
   * @return this
   */
  default S isFrozen() {
    return check(user().isFrozen(), "to be frozen");
  }

  /**
   * Expects that no UserLogin row says IsFrozen.
   *
   * @return this
   */
  default S isNotFrozen() {
    return check(!user().isFrozen(), "not to be frozen");
  }

  /**
   * Expects the profile.
   *
   * @param name its name
   * @return this
   */
  default S hasProfile(String name) {
    return equal("profile", name, user().profile());
  }

  /**
   * Expects that the user holds a seat of a user licence: active, with a profile of that licence.
   *
   * @param license the licence's name
   * @return this
   */
  default S holdsSeat(String license) {
    String found = user().isActive() ? user().userLicense() : "none, being inactive";
    return equal("a seat of", license, found);
  }

  /**
   * Expects that the user holds no refresh token.
   *
   * @return this
   */
  default S hasNoTokens() {
    List<UserToken> tokens = user().tokens();
    return check(tokens.isEmpty(), "to have no tokens but it has " + tokens);
  }

  /**
   * Expects how many refresh tokens the user holds.
   *
   * @param count how many
   * @return this
   */
  default S hasTokens(int count) {
    List<UserToken> tokens = user().tokens();
    return check(tokens.size() == count, "to have " + count + " tokens but it has " + tokens);
  }

  /**
   * Expects that the user has no session.
   *
   * @return this
   */
  default S hasNoSessions() {
    List<String> sessions = user().sessions();
    return check(sessions.isEmpty(), "to have no sessions but it has " + sessions);
  }

  /**
   * Expects how many sessions the user has.
   *
   * @param count how many
   * @return this
   */
  default S hasSessions(int count) {
    List<String> sessions = user().sessions();
    return check(sessions.size() == count, "to have " + count + " sessions but it has " + sessions);
  }

  /**
   * Expects the text of a field.
   *
   * @param name the field's name
   * @param value its value as text
   * @return this
   */
  default S hasField(String name, String value) {
    return equal(name, value, user().field(name).orElse("null"));
  }

  /**
   * Expects that a field is null.
   *
   * @param name the field's name
   * @return this
   */
  default S hasNoField(String name) {
    Optional<String> found = user().field(name);
    return check(found.isEmpty(), "to have no " + name + " but it is <" + found.orElse("") + ">");
  }

  /**
   * Expects the permission sets assigned one by one, in any order and no others.
   *
   * @param names API names
   * @return this
   */
  default S hasExactlyPermissionSets(String... names) {
    return exactly("permission sets", user().permissionSets(), names);
  }

  /**
   * Expects the permission set groups, in any order and no others.
   *
   * @param developerNames API names
   * @return this
   */
  default S hasExactlyPermissionSetGroups(String... developerNames) {
    return exactly("permission set groups", user().permissionSetGroups(), developerNames);
  }

  /**
   * Expects the permission set licences, in any order and no others.
   *
   * @param developerNames API names
   * @return this
   */
  default S hasExactlyPermissionSetLicenses(String... developerNames) {
    return exactly("permission set licences", user().permissionSetLicenses(), developerNames);
  }

  /**
   * Expects the public groups, in any order and no others.
   *
   * @param developerNames API names
   * @return this
   */
  default S hasExactlyPublicGroups(String... developerNames) {
    return exactly("public groups", user().publicGroups(), developerNames);
  }

  /**
   * Expects the queues that the user is a direct member of, in any order and no others.
   *
   * @param developerNames API names
   * @return this
   */
  default S hasExactlyQueues(String... developerNames) {
    return exactly("queues", user().queues(), developerNames);
  }

  /**
   * Expects that a permission takes effect.
   *
   * @param permission its name, for example {@code ManageUsers}
   * @return this
   */
  default S may(String permission) {
    return check(user().may(permission), "to have the permission " + permission);
  }

  /**
   * Expects that a permission does not take effect.
   *
   * @param permission its name, for example {@code ManageUsers}
   * @return this
   */
  default S mayNot(String permission) {
    return check(!user().may(permission), "not to have the permission " + permission);
  }

  /**
   * Expects how many rows of an object the user owns.
   *
   * @param object the object's name
   * @param count how many
   * @return this
   */
  default S owns(String object, int count) {
    List<String> owned = user().owned(object);
    return check(
        owned.size() == count,
        "to own " + count + " of " + object + " but it owns " + owned.size() + ": " + owned);
  }

  private S exactly(String what, List<String> found, String... names) {
    boolean same =
        found.stream().sorted().toList().equals(List.of(names).stream().sorted().toList());
    return check(
        same, "to have exactly the " + what + " " + List.of(names) + " but it has " + found);
  }

  private S equal(String what, String expected, String found) {
    return check(
        found.equals(expected),
        "to have " + what + " <" + expected + "> but it is <" + found + ">");
  }

  private S check(boolean holds, String expectation) {
    return verify(holds, holds ? expectation : expectation + Refused.lately(user().refusals()));
  }
}
