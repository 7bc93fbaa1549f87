package io.scimkit.testkit.expect;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.UserView;

/** Expectations of a user that need no library; see {@link UserChecks}. */
public final class UserExpectation implements UserChecks<UserExpectation> {
  private final UserView user;

  private UserExpectation(UserView user) {
    this.user = user;
  }

  /**
   * {@return expectations of a user}
   *
   * @param user whom
   */
  public static UserExpectation of(UserView user) {
    return new UserExpectation(requireNonNull(user, "user"));
  }

  @Override
  public UserView user() {
    return user;
  }

  @Override
  public UserExpectation verify(boolean holds, String expectation) {
    if (!holds) {
      throw new AssertionError("Expecting user <" + user + "> " + expectation);
    }
    return this;
  }
}
