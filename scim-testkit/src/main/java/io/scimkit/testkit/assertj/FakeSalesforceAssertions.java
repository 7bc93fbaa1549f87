package io.scimkit.testkit.assertj;

import io.scimkit.testkit.OrgView;
import io.scimkit.testkit.UserView;

/** Where assertions about an org begin; import {@link #assertThat} beside AssertJ's own. */
public final class FakeSalesforceAssertions {
  private FakeSalesforceAssertions() {}

  /**
   * {@return an assertion about a user}
   *
   * @param user as {@code fake.user(ann)} gives it
   */
  public static UserAssert assertThat(UserView user) {
    return new UserAssert(user);
  }

  /**
   * {@return an assertion about an org}
   *
   * @param org as {@code fake.view()} gives it
   */
  public static OrgAssert assertThat(OrgView org) {
    return new OrgAssert(org);
  }
}
