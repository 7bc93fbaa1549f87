package io.scimkit.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.Subject;
import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.model.ScimUser;
import io.scimkit.salesforce.Provisioner;
import io.scimkit.salesforce.Salesforce;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.FakeSalesforce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

/**
 * JOURNAL.md shows every call of the four cases as they are made here; {@code -Djournal.update}
 * writes it.
 */
class JournalTest {

  private static final Path PAGE = Path.of("JOURNAL.md");
  private static final String SALES = "00GKx000004mN2PMAU";

  private static final String ANN =
      """
      {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
       "externalId": "e-4711", "userName": "ann@acme.example", "active": true, "title": "%s",
       "name": {"givenName": "Ann", "familyName": "Berg"},
       "emails": [{"type": "work", "value": "ann@acme.example", "primary": true}]}""";

  private final CallJournal journal = new CallJournal();
  private final StringBuilder page = new StringBuilder();
  private int shown;

  @Test
  void the_page_shows_the_calls_that_are_made() throws IOException, NoSuchAlgorithmException {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        Salesforce org = connect(fake)) {
      page.append("# The calls of the four cases\n\n");
      page.append("Written by `JournalTest` (`-Djournal.update`). A row with `·` is a part of ");
      page.append("the composite above it: one call.\n");
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), org);

      org.catalog();
      section("Sign-in and the org's names, once", 2);

      provisioner.apply(
          provisioner.plan(Subject.of(ScimUser.parse(ANN.formatted("Clerk"))).inGroups(SALES)));
      section(
          "A joiner: profile, two permission sets (one with its licence), a group, a public group",
          2);

      Subject moved = Subject.of(ScimUser.parse(ANN.formatted("Auditor"))).inNoGroups();
      provisioner.apply(provisioner.plan(moved));
      section("A mover: another title, out of the group", 2);

      assertThat(provisioner.plan(moved).kind()).isEqualTo(PlanKind.NO_CHANGE);
      section("No change", 1);

      provisioner.apply(provisioner.plan(moved));
      section("No change, planned and applied", 1);

      fake.givenUser("bea@acme.example").federationId("e-4712").tokens(2).sessions(2);
      leave(org);
      section("A leaver with two tokens and two sessions", journal.size() - shown);

      int writesBefore = fake.journal().writes().size();
      leave(org);
      assertThat(fake.journal().writes()).hasSize(writesBefore);
      section("The same leaver again: nothing is written", journal.size() - shown);
    }
    if (System.getProperty("journal.update") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).hasToString(Files.readString(PAGE));
  }

  private static void leave(Salesforce org) {
    Offboarding.run(org, Employees.leaver(), UserRef.federationId("e-4712"), StepListener.NONE);
  }

  private void section(String title, int expectedCalls) {
    assertThat(journal.size() - shown).as(title).isEqualTo(expectedCalls);
    page.append("\n## ").append(title).append("\n\n").append(journal.markdown(shown));
    shown = journal.size();
  }

  private Salesforce connect(FakeSalesforce fake) throws NoSuchAlgorithmException {
    KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    fake.apps().jwt("journal", keys.getPublic()).preAuthorized("integration@acme.example");
    return Salesforce.at(OrgBinding.at(fake.inProcessUri()).expectingOrg(fake.orgId()))
        .http(fake.inProcess())
        .clock(fake.clock())
        .onCall(journal)
        .credentials(
            JwtBearer.of("journal", "integration@acme.example", KeySource.of(keys.getPrivate())))
        .build();
  }
}
