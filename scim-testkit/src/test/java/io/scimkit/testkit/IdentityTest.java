package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityTest extends DoorContract {
  private Reply get(String path) {
    return wire.send("GET", path, "", "", Map.of());
  }

  private String path() {
    return "/id/" + fake.orgId() + "/" + admin.id();
  }

  @Test
  void the_identity_url_says_who_a_token_stands_for() {
    admin.field("FirstName", "Ada").field("TimeZoneSidKey", "America/Los_Angeles");
    JsonObject identity = get(path()).object();
    assertThat(identity.getString("id")).isEqualTo(wire.base() + path());
    assertThat(identity.getString("username")).isEqualTo("admin@acme.example");
    assertThat(identity.getString("first_name")).isEqualTo("Ada");
    assertThat(identity.getInt("utcOffset")).isEqualTo(-28_800_000);
    assertThat(identity.getJsonObject("urls").getString("rest"))
        .isEqualTo(wire.base() + "/services/data/v{version}/");
    assertThat(identity.getString("last_modified_date")).isEqualTo("2026-01-05T09:00:00Z");
  }

  @Test
  void the_token_may_stand_in_the_query_and_is_masked_in_the_journal() {
    String token = admin.accessToken();
    wire.with("");
    assertThat(get(path() + "?format=json&oauth_token=" + Wire.encode(token)).status())
        .isEqualTo(200);
    assertThat(fake.journal().requests().get(0).query()).doesNotContain(token);
    assertThat(fake.journal().requests().get(0).user()).contains("admin@acme.example");
  }

  @ParameterizedTest
  @CsvSource({
    "'', /id/ORG/USER, 403, Missing_OAuth_Token",
    "Bearer dead, /id/ORG/USER, 403, Bad_OAuth_Token",
    "OWN, /id/00D000000000001AAA/USER, 403, Wrong_Org",
    "OWN, /id/ORG/005000000000001AAA, 404, Bad_Id",
    "OWN, /id/ORG, 404, Bad_Id",
    "OWN, /id/ORG/USER?format=xml, 501, scim-testkit does not model identity in format xml",
    "Bearer dead, /services/oauth2/userinfo, 403, Bad_OAuth_Token",
  })
  void refusals_are_plain_words(String authorization, String path, int status, String text) {
    if (authorization.equals("OWN")) {
      wire.as(admin);
    } else {
      wire.with(authorization);
    }
    Reply reply = get(path.replace("ORG", fake.orgId()).replace("USER", admin.id()));
    assertThat(reply.status()).isEqualTo(status);
    assertThat(reply.text()).isEqualTo(text);
  }

  @Test
  void userinfo_speaks_openid_connect() {
    JsonObject claims = get("/services/oauth2/userinfo").object();
    assertThat(claims.getString("sub")).isEqualTo(wire.base() + path());
    assertThat(claims.getString("preferred_username")).isEqualTo("admin@acme.example");
    assertThat(claims.getString("zoneinfo")).isEqualTo("America/Los_Angeles");
  }

  @Test
  void userinfo_takes_the_token_from_a_form_too() {
    wire.with("");
    String form = "access_token=" + Wire.encode(admin.accessToken());
    assertThat(wire.form("/services/oauth2/userinfo", form).object().getString("user_id"))
        .isEqualTo(admin.id());
    assertThat(wire.form("/services/oauth2/userinfo", "a=b").text())
        .isEqualTo("Missing_OAuth_Token");
    assertThat(wire.form("/services/oauth2/userinfo", "access_token=x").text())
        .isEqualTo("Bad_OAuth_Token");
  }

  @ParameterizedTest
  @CsvSource({"/services/Soap/u/62.0, sf:NOT_MODELLED", "/services/Soap/c/62.0, SOAP"})
  void soap_is_refused_as_a_fault(String path, String text) {
    Reply reply = wire.send("POST", path, "text/xml", "<e/>", Map.of());
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.text()).contains("<soapenv:Fault>", text, path);
  }

  @Test
  void native_scim_is_refused_by_name() {
    Reply reply = get("/services/scim/v2/Users");
    assertThat(reply.status()).isEqualTo(501);
    assertThat(reply.message()).contains("/services/scim/v2/Users");
  }
}
