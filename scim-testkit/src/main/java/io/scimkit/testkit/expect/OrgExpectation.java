package io.scimkit.testkit.expect;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.OrgView;

/** Expectations of an org that need no library; see {@link OrgChecks}. */
public final class OrgExpectation implements OrgChecks<OrgExpectation> {
  private final OrgView org;

  private OrgExpectation(OrgView org) {
    this.org = org;
  }

  /**
   * {@return expectations of an org}
   *
   * @param org which
   */
  public static OrgExpectation of(OrgView org) {
    return new OrgExpectation(requireNonNull(org, "org"));
  }

  @Override
  public OrgView org() {
    return org;
  }

  @Override
  public OrgExpectation verify(boolean holds, String expectation) {
    if (!holds) {
      throw new AssertionError("Expecting " + expectation);
    }
    return this;
  }
}
