package io.scimkit.testkit.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.GivenUser;
import io.scimkit.testkit.OrgConfig;
import io.scimkit.testkit.OrgSnapshot;
import io.scimkit.testkit.RequestPattern;
import io.scimkit.testkit.behavior.MissingLicense;
import io.scimkit.testkit.idp.Entra;
import io.scimkit.testkit.idp.Okta;
import io.scimkit.testkit.idp.Person;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.junit.jupiter.api.Test;

/** What README.md shows is taken from here and from {@link OffboardingTest}, and so it runs. */
class SnippetsTest {

  @Test
  void an_org_is_arranged() {
    FakeSalesforce fake =
        OrgConfig.enterprise().toBuilder()
            .seed(7)
            .clock(FakeClock.create())
            .behavior(MissingLicense.REFUSE)
            .dailyApiCalls(5_000)
            .build();

    fake.given().permissionSet("Power").granting("ManageUsers");
    fake.given().permissionSetLicense("Scarce", 2);
    fake.given().queue("Orphans", "Case");
    fake.given().row("Account", Map.of("Name", "Acme"));
    GivenUser bob = fake.givenUser("bob@acme.example").memberOf("Orphans").owns("Case", 3);
    fake.clock().advance(Duration.ofHours(3)); // nothing else moves time

    fake.expect(bob).owns("Case", 3);
    fake.close();
  }

  @Test
  void what_happened_is_asked() throws IOException {
    try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
      GivenUser ann = fake.givenUser("ann@acme.example");
      new Offboarding(fake.startHttp(), fake.given().administrator().accessToken()).leave(ann.id());

      fake.expect(ann).isInactive().hasNoTokens().hasNoSessions();
      fake.expect().hasUsedSeats("Salesforce", 1).hasCount("Case", 0);
      fake.journal().single(RequestPattern.of("PATCH", "/sobjects/User/").status(204));
      fake.journal().assertNone(RequestPattern.any().writing("User.create"));
      fake.journal().assertNoDuplicateCreates();
      assertThat(fake.journal().writes()).first().isEqualTo("UserLogin.IsFrozen");
    }
  }

  @Test
  void things_go_wrong() {
    try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
      GivenUser ann = fake.givenUser("ann@acme.example");
      Offboarding offboarding =
          new Offboarding(fake.startHttp(), fake.given().administrator().accessToken());

      fake.plan(Fault.rowLock("UserLogin")).after(0).times(1);
      fake.plan(Fault.lostReply()).on("PATCH", "/sobjects/User/");

      assertThatThrownBy(() -> offboarding.leave(ann.id())).isInstanceOf(IOException.class);
      fake.assertFaultsFired();
    }
  }

  @Test
  void an_org_goes_back() {
    try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
      OrgSnapshot before = fake.snapshot();
      fake.givenUser("ann@acme.example");
      String difference = fake.diff(before, fake.snapshot()).toString();
      fake.restore(before);

      assertThat(difference).contains("User ann@acme.example: created");
      fake.expect().hasNoUser("ann@acme.example");
    }
  }

  @Test
  void tls_is_spoken() throws IOException {
    try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
      URI org = fake.startHttps();
      SSLContext trust = fake.sslContext(); // for the client

      assertThat(org.getScheme()).isEqualTo("https");
      assertThat(trust.getProtocol()).isEqualTo("TLS");
    }
  }

  @Test
  void no_socket_is_needed() throws IOException {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        CloseableHttpClient client = fake.inProcess().build()) {
      HttpGet versions = new HttpGet(fake.inProcessUri().resolve("/services/data"));

      assertThat(client.<Integer>execute(versions, reply -> reply.getCode())).isEqualTo(200);
    }
  }

  @Test
  void identity_providers_are_imitated() {
    Person sana = Person.named("sana.idris@acme.example", "Sana", "Idris").externalId("00u1");
    String created = Okta.createUser(sana).body();
    String disabled = Entra.standard().disable("005000000000001AAA").body();

    assertThat(created).contains("\"groups\":[]");
    assertThat(disabled).contains("\"op\":\"Replace\"", "\"value\":\"False\"");
  }

  @Test
  void the_page_shows_nothing_that_is_not_run() throws IOException {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    Path sources = module.resolve("src/test/java/io/scimkit/testkit/readme");
    String code =
        plain(Files.readString(sources.resolve("SnippetsTest.java")))
            + plain(Files.readString(sources.resolve("OffboardingTest.java")));
    String page = Files.readString(module.resolve("README.md"));
    Matcher snippets = Pattern.compile("(?s)```java\n(.*?)```").matcher(page);
    List<String> shown = snippets.results().map(found -> found.group(1)).toList();
    assertThat(shown).hasSizeGreaterThan(5);
    assertThat(shown).allSatisfy(snippet -> assertThat(code).contains(plain(snippet)));
  }

  /** Without what a formatter may change. */
  private static String plain(String code) {
    return code.replaceAll("\\s+", "");
  }
}
