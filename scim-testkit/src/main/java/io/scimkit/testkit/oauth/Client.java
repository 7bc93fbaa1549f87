package io.scimkit.testkit.oauth;

import io.scimkit.testkit.Behavior;
import io.scimkit.testkit.behavior.WrongSecretStatus;
import io.scimkit.testkit.wire.Form;
import io.scimkit.testkit.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** The app that a request says it comes from: by a Basic header, or by members of its form. */
record Client(String id, String secret) {

  static Client of(Request request, Map<String, String> form) {
    Optional<String> basic =
        request
            .headers()
            .get("Authorization")
            .filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6))
            .flatMap(header -> decoded(header.substring(6).trim()))
            .filter(pair -> pair.indexOf(':') > 0);
    if (basic.isEmpty()) {
      return new Client(form.getOrDefault("client_id", ""), form.getOrDefault("client_secret", ""));
    }
    int colon = basic.get().indexOf(':');
    String id = basic.get().substring(0, colon);
    return new Client(Form.decode(id), Form.decode(basic.get().substring(colon + 1)));
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The app, which must have shown its secret. */
  ConnectedApp authenticate(Map<String, ConnectedApp> apps, Behavior behavior) {
    ConnectedApp app = apps.get(id);
    if (app == null) {
      throw OAuthRule.CLIENT_KNOWN.refuse("invalid_client_id", "client identifier invalid");
    }
    if (!app.hasSecret(secret)) {
      throw OAuthRule.CLIENT_SECRET.refuseWith(
          behavior.is(WrongSecretStatus.BAD_REQUEST) ? 400 : 401,
          "invalid_client",
          "invalid client credentials");
    }
    return app;
  }
}
