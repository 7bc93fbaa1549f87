package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.StepListener;
import io.scimkit.salesforce.runbook.StepReport;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.Fault;
import io.scimkit.testkit.UserToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;

/** Searches everything that our code can show for everything that must not be shown. */
class SecretsTest {
  private final List<String> secrets = new CopyOnWriteArrayList<>();
  private final List<String> shown = new CopyOnWriteArrayList<>();

  @Test
  void no_key_token_assertion_or_delete_token_is_ever_shown() {
    Logs.lines().clear();
    FakeSalesforce fake = FakeSalesforce.enterprise();
    fake.apps().jwt("client-1", Keys.pair().getPublic()).preAuthorized(Doors.INTEGRATION);
    var ann = fake.givenUser("ann@acme.example").federationId("e-4711").tokens(3).sessions(2);
    fake.user(ann).tokens().stream().map(UserToken::deleteToken).forEach(secrets::add);
    JwtBearer credentials = JwtBearer.of("client-1", Doors.INTEGRATION, KeySource.pem(Keys::pkcs8));
    secrets.add(Base64.getEncoder().encodeToString(Keys.rsa().getEncoded()).substring(40, 90));

    HttpClientBuilder http =
        fake.inProcess()
            .addExecInterceptorBefore(
                ChainElement.CONNECT.name(),
                "overhear",
                (request, scope, chain) -> {
                  overhear(request);
                  return chain.proceed(request, scope);
                });
    try (Salesforce org =
        Salesforce.at(OrgBinding.at(fake.inProcessUri()).expectingOrg(fake.orgId()))
            .credentials(credentials)
            .clock(fake.clock())
            .onCall(call -> shown.add(call.toString()))
            .http(http)
            .build()) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), org);
      Plan plan =
          provisioner.plan(
              Employees.subject("bob@acme.example", "e-1", "Clerk", "\"active\":true")
                  .inGroups("g-cpq"));
      show(plan, plan.describe(), provisioner.apply(plan), org, credentials);
      show(provisioner.apply(provisioner.plan(Employees.ann("Chief"))).describe());
      fake.plan(Fault.error(500, "UNKNOWN_EXCEPTION", "oops")).on("POST", "/revoke");
      runTheLeaver(org);
      fake.plan(Fault.unauthorized()).times(2);
      show(catchThrowable(org::refreshCatalog));
      fake.plan(Fault.lostReply());
      show(catchThrowable(org::refreshCatalog));
      fake.plan(Fault.malformedReply());
      show(catchThrowable(org::refreshCatalog));
    }
    shown.addAll(Logs.lines());

    assertThat(Logs.lines()).isNotEmpty();
    assertThat(secrets)
        .hasSizeGreaterThanOrEqualTo(6)
        .allSatisfy(s -> assertThat(s).hasSizeGreaterThan(8));
    for (String secret : secrets) {
      assertThat(shown).noneMatch(text -> text.contains(secret));
    }
    assertThat(shown).noneMatch(text -> text.contains("BEGIN PRIVATE KEY"));
  }

  @Test
  void a_reply_that_repeats_the_request_shows_no_secret_of_it() {
    for (String form : List.of("%s", "[{\"errorCode\":\"X %1$s\",\"message\":\"sent %1$s\"}]")) {
      for (boolean signsIn : new boolean[] {false, true}) {
        HttpClientBuilder echo =
            HttpClientBuilder.create()
                .replaceExecInterceptor(
                    ChainElement.CONNECT.name(),
                    (request, scope, chain) -> {
                      overhear(request);
                      boolean grants = signsIn && request.getPath().endsWith("/token");
                      String all = secrets.get(secrets.size() - 1);
                      return answer(
                          grants ? 200 : 400,
                          grants
                              ? ScriptedOrg.token("00D!a.secret+token/=", ScriptedOrg.URL)
                              : form.formatted(
                                  all + " " + URLEncoder.encode(all, StandardCharsets.UTF_8)));
                    });
        try (Salesforce org = new ScriptedOrg().builder().http(echo).build()) {
          secrets.clear();
          SalesforceException refused =
              catchThrowableOfType(SalesforceException.class, org::catalog);
          show(refused, refused.errors());
          String sent = secrets.get(secrets.size() - 1);
          assertThat(sent).hasSizeGreaterThan(8);
          assertThat(shown).isNotEmpty().noneMatch(text -> text.contains(sent));
          assertThat(shown).anyMatch(text -> text.contains("<redacted>"));
          shown.clear();
        }
      }
    }
  }

  private static ClassicHttpResponse answer(int status, String body) {
    BasicClassicHttpResponse response = new BasicClassicHttpResponse(status);
    response.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
    return response;
  }

  private void runTheLeaver(Salesforce org) {
    Runbook leaver =
        Runbook.freezeFirst("leaver").revokeTokens().endSessions().deactivate().verify().build();
    RunbookPlan plan = org.runbooks().plan(leaver, UserRef.federationId("e-4711"));
    RunbookReport report =
        org.runbooks()
            .run(
                plan,
                new StepListener() {
                  @Override
                  public void started(StepKind step) {
                    shown.add(step.toString());
                  }

                  @Override
                  public void finished(StepReport step) {
                    shown.add(step.toString());
                  }
                });
    show(plan, plan.describe(), report, report.describe());
  }

  private void show(Object... things) {
    for (Object thing : things) {
      shown.add(thing.toString());
      if (thing instanceof Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        shown.add(trace.toString());
      }
    }
  }

  // What is secret is seen where it is sent: the bearer of each call, assertions, revoked tokens.
  private void overhear(ClassicHttpRequest request) throws IOException {
    try {
      var bearer = request.getFirstHeader("Authorization");
      List<String> sent = new ArrayList<>();
      if (bearer != null) {
        sent.add(bearer.getValue().substring("Bearer ".length()));
      }
      if (request.getEntity() != null && request.getEntity().getContentType().contains("form")) {
        String form = EntityUtils.toString(request.getEntity());
        String last = form.substring(form.lastIndexOf('=') + 1);
        sent.add(last);
      }
      sent.stream().filter(s -> !secrets.contains(s)).forEach(secrets::add);
    } catch (HttpException broken) {
      throw new IOException(broken);
    }
  }
}
