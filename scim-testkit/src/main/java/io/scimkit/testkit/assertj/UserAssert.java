package io.scimkit.testkit.assertj;

import io.scimkit.testkit.UserView;
import io.scimkit.testkit.expect.UserChecks;
import org.assertj.core.api.AbstractObjectAssert;

/** {@link UserChecks} in the style of AssertJ: with {@code as}, soft assertions and the like. */
@SuppressWarnings("exports") // the library is optional, so it cannot be required transitively
public final class UserAssert extends AbstractObjectAssert<UserAssert, UserView>
    implements UserChecks<UserAssert> {

  UserAssert(UserView user) {
    super(user, UserAssert.class);
  }

  @Override
  public UserView user() {
    isNotNull();
    return actual;
  }

  @Override
  public UserAssert verify(boolean holds, String expectation) {
    if (!holds) {
      throw failure("Expecting user <%s> %s", actual, expectation);
    }
    return this;
  }
}
