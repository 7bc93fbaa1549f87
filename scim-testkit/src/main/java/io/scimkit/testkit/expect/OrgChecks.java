package io.scimkit.testkit.expect;

import io.scimkit.testkit.OrgView;
import java.util.List;

/**
 * What can be expected of an org; each method reads the org at the moment it is called. A failure
 * says what was found and what the org refused lately, each with its rule and source.
 *
 * @param <S> the type that each method returns
 */
public interface OrgChecks<S> {

  /** {@return what it is about} */
  OrgView org();

  /**
   * Verifies something.
   *
   * @param holds whether it is so
   * @param expectation what was expected of the org and what was found
   * @return this
   * @throws AssertionError when it is not so
   */
  S verify(boolean holds, String expectation);

  /**
   * Expects how many seats of a user licence are taken.
   *
   * @param license the licence's name
   * @param used how many
   * @return this
   */
  default S hasUsedSeats(String license, int used) {
    return seats(license, used, org().seats(license));
  }

  /**
   * Expects how many seats of a permission set licence are taken.
   *
   * @param developerName the licence's API name
   * @param used how many
   * @return this
   */
  default S hasUsedPermissionSetLicenseSeats(String developerName, int used) {
    return seats(developerName, used, org().permissionSetLicenseSeats(developerName));
  }

  /**
   * Expects the direct members of a public group or a queue, in any order and no others.
   *
   * @param developerName the group's API name
   * @param usernames their usernames
   * @return this
   */
  default S hasExactlyMembers(String developerName, String... usernames) {
    List<String> found = org().members(developerName);
    List<String> wanted = List.of(usernames);
    return check(
        found.stream().sorted().toList().equals(wanted.stream().sorted().toList()),
        developerName + " to have exactly the members " + wanted + " but it has " + found);
  }

  /**
   * Expects how many rows of an object a queue owns.
   *
   * @param queue the queue's API name
   * @param object the object's name
   * @param count how many
   * @return this
   */
  default S queueOwns(String queue, String object, int count) {
    List<String> owned = org().owned(queue, object);
    return check(
        owned.size() == count,
        queue + " to own " + count + " of " + object + " but it owns " + owned);
  }

  /**
   * Expects how many rows of an object there are.
   *
   * @param object the object's name
   * @param count how many
   * @return this
   */
  default S hasCount(String object, int count) {
    int found = org().count(object);
    return check(found == count, count + " rows of " + object + " but there are " + found);
  }

  /**
   * Expects that no user has a username, active or not.
   *
   * @param username in any case
   * @return this
   */
  default S hasNoUser(String username) {
    return check(!org().hasUser(username), "no user " + username);
  }

  private S seats(String license, int used, OrgView.Seats found) {
    return check(
        found.used() == used, used + " used seats of " + license + " but there are " + found);
  }

  private S check(boolean holds, String expectation) {
    return verify(holds, holds ? expectation : expectation + Refused.lately(org().refusals()));
  }
}
