package io.scimkit.testkit.assertj;

import io.scimkit.testkit.OrgView;
import io.scimkit.testkit.expect.OrgChecks;
import org.assertj.core.api.AbstractObjectAssert;

/** {@link OrgChecks} in the style of AssertJ: with {@code as}, soft assertions and the like. */
@SuppressWarnings("exports") // the library is optional, so it cannot be required transitively
public final class OrgAssert extends AbstractObjectAssert<OrgAssert, OrgView>
    implements OrgChecks<OrgAssert> {

  OrgAssert(OrgView org) {
    super(org, OrgAssert.class);
  }

  @Override
  public OrgView org() {
    isNotNull();
    return actual;
  }

  @Override
  public OrgAssert verify(boolean holds, String expectation) {
    if (!holds) {
      throw failure("Expecting %s", expectation);
    }
    return this;
  }
}
