package io.scimkit.samples.benchmarks.kit;

import io.scimkit.testkit.FakeSalesforce;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** A client that reads, signed in as the administrator; an answer other than 200 ends the run. */
final class Client implements AutoCloseable {
  private final CloseableHttpClient http;
  private final String data;
  private final String authorization;

  Client(FakeSalesforce fake, CloseableHttpClient http, URI org) {
    this.http = http;
    this.data = org + "/services/data/v62.0";
    this.authorization = "Bearer " + fake.given().administrator().accessToken();
  }

  HttpGet row(String userId) {
    return new HttpGet(data + "/sobjects/User/" + userId + "?fields=Id,Name");
  }

  HttpGet query(String soql) {
    return new HttpGet(data + "/query?q=" + URLEncoder.encode(soql, StandardCharsets.UTF_8));
  }

  String read(HttpGet request) throws IOException {
    request.setHeader("Authorization", authorization);
    return http.execute(
        request,
        reply -> {
          String text = EntityUtils.toString(reply.getEntity());
          if (reply.getCode() != 200) {
            throw new IllegalStateException(reply.getCode() + ": " + text);
          }
          return text;
        });
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
