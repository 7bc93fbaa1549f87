package io.scimkit.salesforce;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/**
 * A port that answers what a test wrote down: for replies that no org should give. Sign-in is
 * answered by itself, with token T1, T2, …, unless a test scripts it.
 */
final class ScriptedOrg {
  static final String ORG = "00D000000000001EAA";
  static final String URL = "https://acme.my.salesforce.com";
  static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

  /** What was sent. */
  record Seen(String method, String uri, String token, String body) {}

  private record Answer(int status, byte[] body, IOException lost) {}

  final List<Seen> seen = Collections.synchronizedList(new ArrayList<>());
  final List<Call> calls = Collections.synchronizedList(new ArrayList<>());
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final Deque<Answer> signIns = new ArrayDeque<>();
  private final AtomicInteger tokens = new AtomicInteger();

  ScriptedOrg answer(int status, String body) {
    answers.add(new Answer(status, body.getBytes(StandardCharsets.UTF_8), null));
    return this;
  }

  ScriptedOrg lose(IOException why) {
    answers.add(new Answer(0, new byte[0], why));
    return this;
  }

  ScriptedOrg answerSignIn(int status, String body) {
    signIns.add(new Answer(status, body.getBytes(StandardCharsets.UTF_8), null));
    return this;
  }

  static String token(String token, String instance) {
    return """
        {"access_token":"%s","instance_url":"%s","token_type":"Bearer",
         "id":"https://login.salesforce.com/id/%s/005000000000001EAA"}"""
        .formatted(token, instance, ORG);
  }

  Salesforce.Builder builder() {
    return Salesforce.at(OrgBinding.at(URI.create(URL)).expectingOrg(ORG))
        .credentials(JwtBearer.of("client-1", "integration@acme.example", KeySource.of(Keys.rsa())))
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .onCall(calls::add)
        .http(http());
  }

  Salesforce connect() {
    return builder().build();
  }

  HttpClientBuilder http() {
    return HttpClientBuilder.create()
        .replaceExecInterceptor(
            ChainElement.CONNECT.name(), (request, scope, chain) -> handle(request));
  }

  List<Seen> signIns() {
    return seen.stream().filter(s -> s.uri().endsWith("/services/oauth2/token")).toList();
  }

  List<Seen> others() {
    return seen.stream().filter(s -> !s.uri().endsWith("/services/oauth2/token")).toList();
  }

  private ClassicHttpResponse handle(ClassicHttpRequest request) throws IOException {
    try {
      String body = request.getEntity() == null ? "" : EntityUtils.toString(request.getEntity());
      var auth = request.getFirstHeader("Authorization");
      seen.add(
          new Seen(
              request.getMethod(),
              request.getUri().toString(),
              auth == null ? "" : auth.getValue(),
              body));
      return reply(next(request.getUri().getPath().endsWith("/oauth2/token")));
    } catch (java.net.URISyntaxException | org.apache.hc.core5.http.ParseException e) {
      throw new IOException(e);
    }
  }

  private Answer next(boolean signIn) {
    synchronized (answers) {
      Answer answer = (signIn ? signIns : answers).poll();
      if (answer != null) {
        return answer;
      }
      return signIn
          ? new Answer(
              200,
              token("T" + tokens.incrementAndGet(), URL).getBytes(StandardCharsets.UTF_8),
              null)
          : new Answer(500, "nothing scripted".getBytes(StandardCharsets.UTF_8), null);
    }
  }

  private static ClassicHttpResponse reply(Answer answer) throws IOException {
    if (answer.lost() != null) {
      throw answer.lost();
    }
    BasicClassicHttpResponse response = new BasicClassicHttpResponse(answer.status());
    response.setEntity(new ByteArrayEntity(answer.body(), ContentType.APPLICATION_JSON));
    return response;
  }
}
