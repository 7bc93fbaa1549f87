package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.FakeSalesforce;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies whose JSON is bent at random: what comes out is a value or a typed error. */
class HostileRepliesTest {
  private static final Runbook LEAVER =
      Runbook.freezeFirst("leaver").revokeTokens().endSessions().deactivate().verify().build();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothing_but_typed_errors_comes_out(long seed) {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.givenUser("eve@acme.example").federationId("e-1").tokens(1).sessions(1);
    try (Doors plain = Doors.of(fake, Door.IN_PROCESS)) {
      RunbookPlan planned = plain.org.runbooks().plan(LEAVER, UserRef.federationId("e-1"));
      for (int i = 0; i < 20; i++) {
        BentReplies bent = new BentReplies().random(seed * 1_000 + i);
        try (Doors doors = Doors.bent(fake, Door.IN_PROCESS, Doors.INTEGRATION, bent)) {
          // After sign-in a run always ends in a report.
          RunbookReport report = doors.org.runbooks().run(planned);
          assertThat(report.steps()).hasSize(5);
          doors.org.runbooks().plan(LEAVER, UserRef.username("eve@acme.example"));
          Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
          String user = "u" + seed + "-" + i;
          Receipts receipts =
              provisioner.apply(
                  provisioner.plan(
                      Employees.subject(user + "@acme.example", user, "Clerk", "\"active\":true")
                          .inGroups("g-sales", "g-cpq")));
          assertThat(receipts.receipts()).isNotEmpty();
        } catch (SalesforceException | PlanRefusedException typed) {
          assertThat(typed.getMessage()).isNotBlank();
        }
      }
    }
  }
}
