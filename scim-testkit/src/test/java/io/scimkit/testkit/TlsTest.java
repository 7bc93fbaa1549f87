package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.Test;

/** The door with TLS: what the others do, and whom it may be taken for. */
class TlsTest {

  @Test
  void a_client_signs_in_writes_and_reads_through_tls() {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        Wire wire = new Wire(fake, Door.HTTPS)) {
      fake.apps().jwt("client", Keys.ONE.getPublic()).preAuthorized("integration@acme.example");
      String assertion =
          Keys.jwt(
              Keys.ONE.getPrivate(),
              false,
              "{'alg':'RS256'}",
              "{'iss':'client','sub':'integration@acme.example','aud':'"
                  + wire.base()
                  + "','exp':1767603660}");
      jakarta.json.JsonObject token =
          wire.form(
                  "/services/oauth2/token",
                  "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion="
                      + assertion)
              .object();
      assertThat(token.getString("instance_url")).isEqualTo(wire.base()).startsWith("https://");
      wire.with("Bearer " + token.getString("access_token"));
      String account = wire.post("/sobjects/Account", "{'Name':'Acme'}").id();
      assertThat(wire.patch("/sobjects/Account/" + account, "{'Name':'Other'}").status())
          .isEqualTo(204);
      assertThat(wire.query("SELECT Name FROM Account").text()).contains("Other");
      assertThat(
              wire.post(
                      "/composite",
                      "{'compositeRequest':[{'method':'GET','url':'"
                          + Wire.D
                          + "/limits','referenceId':'l'}]}")
                  .status())
          .isEqualTo(200);
      assertThat(wire.delete("/sobjects/Account/" + account).status()).isEqualTo(204);
      assertThat(fake.journal().requests()).hasSize(6);
      assertThat(fake.journal().requests().get(5).connection()).isEqualTo(1);
    }
  }

  @Test
  void a_fault_cuts_the_line_under_tls_too() {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        Wire wire = new Wire(fake, Door.HTTPS)) {
      wire.as(fake.given().administrator());
      fake.plan(Fault.lostReply());
      assertThatThrownBy(() -> wire.post("/sobjects/Account", "{'Name':'Acme'}"))
          .isInstanceOf(java.io.UncheckedIOException.class);
      fake.assertFaultsFired();
      assertThat(fake.count("Account")).isEqualTo(1);
    }
  }

  @Test
  void the_certificate_is_good_for_localhost_and_its_address_and_no_other_org() throws Exception {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        FakeSalesforce other = FakeSalesforce.enterprise()) {
      URI named = fake.startHttps();
      URI numbered = URI.create("https://127.0.0.1:" + named.getPort());
      try (CloseableHttpClient client = Door.HTTPS.client(fake);
          CloseableHttpClient stranger = Door.HTTPS.client(other)) {
        for (URI base : new URI[] {named, numbered}) {
          HttpGet get = new HttpGet(base.resolve("/services/data"));
          assertThat(client.<Integer>execute(get, reply -> reply.getCode())).isEqualTo(200);
        }
        assertThatThrownBy(() -> stranger.execute(new HttpGet(named), reply -> reply.getCode()))
            .isInstanceOf(SSLHandshakeException.class);
      }
      try (CloseableHttpClient careful = HttpClients.createDefault()) {
        assertThatThrownBy(() -> careful.execute(new HttpGet(named), reply -> reply.getCode()))
            .isInstanceOf(SSLException.class);
      }
      assertThat(fake.journal().requests()).hasSize(2);
    }
  }

  @Test
  void both_doors_can_be_open_and_close_with_the_org() throws IOException {
    FakeSalesforce fake = FakeSalesforce.enterprise();
    URI plain = fake.startHttp();
    URI secure = fake.startHttps();
    assertThat(secure).isEqualTo(fake.startHttps()).isNotEqualTo(plain);
    fake.close();
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      assertThatThrownBy(() -> client.execute(new HttpGet(secure), reply -> reply.getCode()))
          .isInstanceOf(IOException.class);
    }
  }
}
