package io.scimkit.testkit.rest;

import static io.scimkit.testkit.rest.GeneratedPage.code;

import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.GivenUser;
import io.scimkit.testkit.JournaledRequest;
import io.scimkit.testkit.Refusal;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/** Asks the kit what it supports, and reads it from the answers. */
final class Asking implements AutoCloseable {
  private static final List<List<String>> QUERIES =
      List.of(
          List.of(
              "fields and filters",
              "SELECT Id, Name FROM User WHERE IsActive = true AND Name != 'x'"),
          List.of("parents", "SELECT Manager.Manager.Profile.Name FROM User"),
          List.of("child sub-query", "SELECT Name, (SELECT Id FROM Contacts) FROM Account"),
          List.of("aggregates", "SELECT COUNT(Id) n, MAX(Name) FROM User"),
          List.of(
              "GROUP BY, HAVING",
              "SELECT Title, COUNT(Id) FROM User GROUP BY Title HAVING COUNT(Id) > 1"),
          List.of("GROUP BY ROLLUP", "SELECT Title, COUNT(Id) FROM User GROUP BY ROLLUP(Title)"),
          List.of("COUNT()", "SELECT COUNT() FROM User"),
          List.of(
              "semi-join",
              "SELECT Id FROM User WHERE Id IN (SELECT AssigneeId FROM PermissionSetAssignment)"),
          List.of(
              "anti-join",
              "SELECT Id FROM User WHERE Id NOT IN (SELECT AssigneeId FROM"
                  + " PermissionSetAssignment)"),
          List.of("LIKE with escapes", "SELECT Id FROM User WHERE Username LIKE 'a\\_%'"),
          List.of("date literals", "SELECT Id FROM User WHERE CreatedDate = LAST_N_DAYS:7"),
          List.of(
              "date functions",
              "SELECT CALENDAR_YEAR(CreatedDate), COUNT(Id) FROM User GROUP BY"
                  + " CALENDAR_YEAR(CreatedDate)"),
          List.of("ORDER BY ... NULLS", "SELECT Id FROM User ORDER BY Title DESC NULLS LAST"),
          List.of("LIMIT, OFFSET", "SELECT Id FROM User LIMIT 10 OFFSET 1"),
          List.of("FIELDS()", "SELECT FIELDS(STANDARD) FROM User LIMIT 1"),
          List.of(
              "mixed AND and OR",
              "SELECT Id FROM User WHERE IsActive = true AND Name = 'x' OR Name = 'y'"),
          List.of("USING SCOPE", "SELECT Id FROM Account USING SCOPE mine"),
          List.of("FOR UPDATE", "SELECT Id FROM Account FOR UPDATE"),
          List.of("FOR VIEW", "SELECT Id FROM Account FOR VIEW"),
          List.of("TYPEOF", "SELECT TYPEOF Owner WHEN User THEN Id END FROM Case"),
          List.of("toLabel", "SELECT toLabel(Status) FROM Case"),
          List.of("format", "SELECT FORMAT(CreatedDate) FROM Case"),
          List.of(
              "convertTimezone",
              "SELECT HOUR_IN_DAY(convertTimezone(CreatedDate)), COUNT(Id) FROM User GROUP BY"
                  + " HOUR_IN_DAY(convertTimezone(CreatedDate))"),
          List.of("WITH SECURITY_ENFORCED", "SELECT Id FROM Account WITH SECURITY_ENFORCED"),
          List.of("UPDATE TRACKING", "SELECT Id FROM Account UPDATE TRACKING"),
          List.of("bind variables", "SELECT Id FROM User WHERE Id = :id"));

  private final FakeSalesforce fake;
  private final CloseableHttpClient client;
  private final String token;

  Asking(FakeSalesforce fake) {
    this.fake = fake;
    this.client = fake.inProcess().build();
    this.token = fake.given().administrator().accessToken();
  }

  List<List<String>> queries() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (List<String> query : QUERIES) {
      String path = "/services/data/v62.0/query?q=" + encoded(query.get(1));
      rows.add(List.of(query.get(0), code(query.get(1)), send("GET", path, "")));
    }
    return rows;
  }

  List<List<String>> grants() throws IOException {
    GivenUser user = fake.givenUser("ann@acme.example").password("s3cret-word");
    String refresh = fake.apps().withSecret("app", "secret").runAs(user).refreshToken(user);
    String app = "&client_id=app&client_secret=secret";
    List<List<String>> rows = new ArrayList<>();
    rows.add(grant("password", app + "&username=ann%40acme.example&password=s3cret-word"));
    rows.add(grant("client_credentials", app));
    rows.add(grant("refresh_token", app + "&refresh_token=" + encoded(refresh)));
    rows.add(grant("urn:ietf:params:oauth:grant-type:jwt-bearer", "&assertion=wrong"));
    rows.add(grant("authorization_code", app + "&code=x"));
    rows.add(grant("urn:ietf:params:oauth:grant-type:token-exchange", app));
    rows.add(grant("urn:ietf:params:oauth:grant-type:device", app));
    rows.add(form("introspect", "a token", "token=" + encoded(token) + app));
    rows.add(form("revoke", "POST, a refresh token", "token=" + encoded(refresh)));
    rows.add(get("revoke?token=x", "GET, an unknown token"));
    rows.add(get("userinfo", "a session"));
    rows.add(get("authorize?response_type=code", "web server flow"));
    return rows;
  }

  private List<String> grant(String type, String more) throws IOException {
    return form("token", "grant_type=" + type, "grant_type=" + encoded(type) + more);
  }

  private List<String> form(String endpoint, String said, String body) throws IOException {
    return List.of(code(endpoint), said, send("POST", "/services/oauth2/" + endpoint, body));
  }

  private List<String> get(String target, String said) throws IOException {
    String endpoint = target.contains("?") ? target.substring(0, target.indexOf('?')) : target;
    return List.of(code(endpoint), said, send("GET", "/services/oauth2/" + target, ""));
  }

  private String send(String method, String path, String form) throws IOException {
    ClassicRequestBuilder request =
        ClassicRequestBuilder.create(method).setUri(fake.inProcessUri() + path);
    request.addHeader("Authorization", "Bearer " + token);
    if (!form.isEmpty()) {
      request.setEntity(new StringEntity(form, ContentType.APPLICATION_FORM_URLENCODED));
    }
    int status =
        client.execute(
            request.build(),
            reply -> {
              EntityUtils.consume(reply.getEntity());
              return reply.getCode();
            });
    List<JournaledRequest> all = fake.journal().requests();
    List<Refusal> refusals = all.get(all.size() - 1).refusals();
    if (refusals.isEmpty()) {
      return status < 300 ? "yes" : String.valueOf(status);
    }
    return status == 501 ? "501 by name" : "refused: " + code(refusals.get(0).code());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
