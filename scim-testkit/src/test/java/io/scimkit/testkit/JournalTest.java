package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static List<String> traffic(Door door) {
    try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
      GivenUser admin = fake.givenUser("admin@acme.example").profile("System Administrator");
      GivenUser ann = fake.givenUser("ann@acme.example").tokens(2).sessions(1);
      String token = admin.accessToken();
      fake.apps().jwt("client", Keys.ONE.getPublic()).preAuthorized("integration@acme.example");
      List<String> secrets = new ArrayList<>(List.of(token, token.substring(20)));
      fake.user(ann).tokens().forEach(each -> secrets.add(each.deleteToken()));
      String assertion =
          Keys.jwt(
              Keys.ONE.getPrivate(),
              false,
              "{'alg':'RS256'}",
              "{'iss':'client','sub':'integration@acme.example','aud':'https://login.salesforce.com','exp':1767603660}");
      secrets.add(assertion);
      try (Wire wire = new Wire(fake, door)) {
        String granted =
            wire.form(
                    "/services/oauth2/token",
                    "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
                        + assertion)
                .object()
                .getString("access_token");
        secrets.add(granted);
        wire.with("Bearer " + granted);
        wire.query(
            "SELECT DeleteToken, AccessToken, AppName FROM OauthToken WHERE UserId = '"
                + ann.id()
                + "'");
        wire.query("SELECT AppName FROM OauthToken WHERE DeleteToken = '" + secrets.get(2) + "'");
        wire.post(
            "/composite",
            "{'compositeRequest':[{'method':'GET','url':'"
                + Wire.D
                + "/query?q=SELECT+DeleteToken+FROM+OauthToken','referenceId':'t'}]}");
        wire.form("/services/oauth2/revoke", "token=" + secrets.get(2));
        wire.send(
            "GET",
            "/services/oauth2/revoke?token=" + Wire.encode(token),
            "",
            "",
            java.util.Map.of());
        wire.patch("/sobjects/User/" + ann.id(), "{'Title':'x'}");
        List<String> seen = new ArrayList<>();
        for (JournaledRequest request : fake.journal().requests()) {
          String all =
              request
                  + "|"
                  + request.method()
                  + "|"
                  + request.path()
                  + "|"
                  + request.query()
                  + "|"
                  + request.headers()
                  + "|"
                  + request.body()
                  + "|"
                  + request.status()
                  + "|"
                  + request.reply()
                  + "|"
                  + request.user()
                  + "|"
                  + request.refusals()
                  + "|"
                  + request.writes()
                  + "|"
                  + request.subrequests()
                  + "|"
                  + request.apiCalls()
                  + "|"
                  + request.at();
          assertThat(all).as("secrets of %s", request).doesNotContain(secrets);
          seen.add(all.replace(wire.base(), "BASE"));
        }
        assertThat(fake.journal().toString() + fake.user(ann).tokens()).doesNotContain(secrets);
        return seen;
      }
    }
  }

  @Test
  void both_doors_write_the_same_bytes_and_no_secret() {
    List<String> http = traffic(Door.HTTP);
    assertThat(http).hasSize(7);
    assertThat(traffic(Door.IN_PROCESS)).isEqualTo(http);
  }

  @Test
  void the_journal_can_be_cleared() {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        Wire wire = new Wire(fake, Door.IN_PROCESS)) {
      wire.as(fake.givenUser("ann@acme.example")).get("");
      assertThat(fake.journal().apiCalls()).isEqualTo(1);
      fake.journal().clear();
      assertThat(fake.journal().requests()).isEmpty();
      assertThat(fake.journal().apiCalls()).isZero();
      wire.get("");
      assertThat(fake.journal().requests().get(0).index()).isEqualTo(2);
    }
  }
}
