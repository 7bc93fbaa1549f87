package io.scimkit.testkit.oauth;

import io.scimkit.testkit.behavior.IntrospectionMembers;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Sessions;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.Optional;

/** What an app learns about a token: RFC 7662 with Salesforce's members. */
final class Introspection {
  private final Org org;

  Introspection(Org org) {
    this.org = org;
  }

  JsonObject of(String token, String base) {
    Optional<Sessions.Access> access =
        org.sessions().authenticate(token).flatMap(actor -> org.sessions().find(token));
    if (access.isPresent()) {
      Row session = org.store().table("AuthSession").live(access.get().session()).orElseThrow();
      return active(access.get().userId(), base, "access_token", session);
    }
    return org.store().table("OauthToken").where("AccessToken", token).stream()
        .findFirst()
        .map(row -> active(row.text("UserId"), base, "refresh_token", row))
        .orElseGet(() -> Json.object().add("active", false).build());
  }

  private JsonObject active(String userId, String base, String type, Row issued) {
    if (org.behavior().is(IntrospectionMembers.ACTIVE_ONLY)) {
      return Json.object().add("active", true).build();
    }
    Row user = org.store().table("User").live(userId).orElseThrow();
    JsonObjectBuilder json =
        Json.object()
            .add("active", true)
            .add("scope", "api web")
            .add("username", user.text("Username"))
            .add("sub", base + "/id/" + org.id() + "/" + userId)
            .add("token_type", type);
    if (type.equals("refresh_token")) {
      return json.add("client_id", issued.text("AppName")).build();
    }
    Instant last = issued.instant("LastModifiedDate");
    long since = last == null ? 0 : last.getEpochSecond();
    return json.add("iat", since)
        .add("nbf", since)
        .add("exp", since + Sessions.LIFETIME.toSeconds())
        .build();
  }
}
