package io.scimkit.testkit.readme;

import io.scimkit.testkit.DeactivationBlocker;
import io.scimkit.testkit.GivenUser;
import io.scimkit.testkit.junit.FakeSalesforceExtension;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OffboardingTest {
  @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

  @Test
  void a_leaver_whom_the_org_refuses_to_deactivate_stays_frozen() throws Exception {
    GivenUser ann = fake.givenUser("ann@acme.example").permissionSets("Audit_Read").tokens(2);
    fake.blockDeactivation(ann, DeactivationBlocker.DEFAULT_CASE_OWNER);
    URI org = fake.org().startHttp(); // real HTTP on a free port
    String token = fake.given().administrator().accessToken();

    new Offboarding(org, token).leave(ann.id()); // the code under test

    fake.expect(ann).isFrozen().isActive().hasExactlyPermissionSets("Audit_Read");
  }
}
