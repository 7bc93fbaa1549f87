package io.scimkit.testkit.readme;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** The code under test of README.md: freezes a user, then tries to deactivate it. */
final class Offboarding {
  private final String data;
  private final String token;

  Offboarding(URI org, String token) {
    this.data = org + "/services/data/v62.0";
    this.token = token;
  }

  void leave(String userId) throws IOException {
    try (CloseableHttpClient client = HttpClients.createDefault()) {
      String soql = "SELECT Id FROM UserLogin WHERE UserId = '" + userId + "'";
      String found =
          send(client, "GET", "/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8), "");
      String login = found.replaceAll("(?s).*\"Id\":\"(0Yw\\w{15})\".*", "$1");
      send(client, "PATCH", "/sobjects/UserLogin/" + login, "{\"IsFrozen\":true}");
      send(client, "PATCH", "/sobjects/User/" + userId, "{\"IsActive\":false}");
    }
  }

  private String send(CloseableHttpClient client, String method, String path, String body)
      throws IOException {
    ClassicRequestBuilder request = ClassicRequestBuilder.create(method).setUri(data + path);
    request.addHeader("Authorization", "Bearer " + token);
    if (!body.isEmpty()) {
      request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    }
    return client.execute(
        request.build(),
        reply -> reply.getEntity() == null ? "" : EntityUtils.toString(reply.getEntity()));
  }
}
