package io.scimkit.samples.quickstart;

import static io.scimkit.salesforce.runbook.RunState.CONTAINED_INCOMPLETE;
import static io.scimkit.testkit.DeactivationBlocker.DEFAULT_CASE_OWNER;
import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.salesforce.Salesforce;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.junit.FakeSalesforceExtension;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How a team that embeds the library tests its own off-boarding. */
class LeaverTest {

  // tag::test[]
  @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

  @Test
  void a_leaver_whom_the_org_refuses_to_deactivate_stays_frozen() throws Exception {
    var ann =
        fake.givenUser("ann@acme.example")
            .federationId("e-4711")
            .permissionSets("Audit_Read")
            .tokens(2)
            .owns("Case", 3);
    fake.blockDeactivation(ann, DEFAULT_CASE_OWNER);

    RunbookReport report =
        Offboarding.run(
            connect(), Employees.leaver(), UserRef.federationId("e-4711"), StepListener.NONE);

    assertThat(report.state()).isEqualTo(CONTAINED_INCOMPLETE);
    assertThat(fake.user(ann)).isFrozen().hasNoTokens().hasNoSessions();
    assertThat(fake.journal().writes()).first().isEqualTo("UserLogin.IsFrozen");
  }

  // end::test[]

  private Salesforce connect() throws Exception {
    KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    fake.org()
        .apps()
        .jwt("offboarding", keys.getPublic())
        .preAuthorized("integration@acme.example");
    return Salesforce.at(OrgBinding.at(fake.org().inProcessUri()).expectingOrg(fake.org().orgId()))
        .http(fake.org().inProcess())
        .clock(fake.clock())
        .credentials(
            JwtBearer.of(
                "offboarding", "integration@acme.example", KeySource.of(keys.getPrivate())))
        .build();
  }
}
