package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every refusal names its rule and the rule's source in the journal, and never on the wire. */
class RefusalTest extends DoorContract {

  @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
  enum Refused {
    ROW("RequiredFields", t -> t.wire.post("/sobjects/User", "{'LastName':'x'}")),
    FIELD("FIELD_KNOWN", t -> t.wire.post("/sobjects/Account", "{'Nmae':'x'}")),
    OBJECT("OBJECT_KNOWN", t -> t.wire.get("/sobjects/Nothing/001000000000001AAA")),
    SOQL("SOQL", t -> t.wire.query("SELECT Nothing FROM User")),
    SOQL_NOT_MODELLED("NOT_MODELLED", t -> t.wire.query("SELECT Id FROM Account UPDATE TRACKING")),
    JSON("JSON_WELL_FORMED", t -> t.wire.post("/sobjects/Account", "{")),
    METHOD("METHOD_ALLOWED", t -> t.wire.patch("/limits", "{}")),
    RESOURCE("RESOURCE_EXISTS", t -> t.wire.get("/nothing")),
    RESOURCE_NOT_MODELLED("NOT_MODELLED", t -> t.wire.get("/chatter")),
    GRAPH("NOT_MODELLED", t -> t.wire.post("/composite/graph", "{'graphs':[]}")),
    TOOLING("NOT_MODELLED", t -> t.wire.get("/tooling/query?q=SELECT+Id+FROM+ApexClass")),
    HEADER(
        "NOT_MODELLED",
        t -> t.send("GET", Wire.D + "/limits", "", Map.of("Sforce-Mru", "updateMru=true"))),
    VERSION("VERSION_KNOWN", t -> t.send("GET", "/services/data/v99.0/limits", "", Map.of())),
    SESSION("SESSION_VALID", t -> t.wire.with("Bearer no").get("/limits")),
    SUBREQUEST(
        "RequiredFields",
        t ->
            t.wire.post(
                "/composite",
                "{'compositeRequest':[{'method':'POST','url':'"
                    + Wire.D
                    + "/sobjects/Account','referenceId':'a','body':{}}]}")),
    ROLLBACK(
        "COMPOSITE_ROLLBACK",
        t ->
            t.wire.post(
                "/composite",
                "{'allOrNone':true,'compositeRequest':["
                    + "{'method':'POST','url':'"
                    + Wire.D
                    + "/sobjects/Account','referenceId':'a','body':{'Name':'x'}},"
                    + "{'method':'POST','url':'"
                    + Wire.D
                    + "/sobjects/Account','referenceId':'b','body':{}}]}")),
    ROW_OF_COLLECTION(
        "COLLECTION_ROLLBACK",
        t ->
            t.wire.post(
                "/composite/sobjects",
                "{'allOrNone':true,'records':[{'attributes':{'type':'Account'},'Name':'x'},"
                    + "{'attributes':{'type':'Account'}}]}")),
    BATCH(
        "BATCH_HALT",
        t ->
            t.wire.post(
                "/composite/batch",
                "{'haltOnError':true,'batchRequests':[{'method':'GET','url':'v62.0/nothing'},"
                    + "{'method':'GET','url':'v62.0/limits'}]}")),
    GRANT("GRANT_KNOWN", t -> t.wire.form("/services/oauth2/token", "grant_type=magic")),
    GRANT_NOT_MODELLED(
        "NOT_MODELLED",
        t -> t.wire.form("/services/oauth2/token", "grant_type=authorization_code")),
    OAUTH_METHOD("METHOD_ALLOWED", t -> t.send("GET", "/services/oauth2/token", "", Map.of())),
    OAUTH_RESOURCE("NOT_MODELLED", t -> t.send("GET", "/services/oauth2/authorize", "", Map.of())),
    REVOKE("TOKEN_KNOWN", t -> t.wire.form("/services/oauth2/revoke", "token=no")),
    USER_INFO(
        "IDENTITY_TOKEN",
        t -> t.wire.with("Bearer no").send("GET", "/services/oauth2/userinfo", "", "", Map.of())),
    IDENTITY("IDENTITY_KNOWN", t -> t.send("GET", "/id/00D000000000001/005", "", Map.of())),
    SOAP("NOT_MODELLED", t -> t.send("POST", "/services/Soap/u/62.0", "<x/>", Map.of())),
    NATIVE_SCIM("NOT_MODELLED", t -> t.send("GET", "/services/scim/v2/Users", "", Map.of())),
    OTHER_PATH("RESOURCE_EXISTS", t -> t.send("GET", "/favicon.ico", "", Map.of()));

    private final String rule;
    private final Function<RefusalTest, Reply> call;

    Refused(String rule, Function<RefusalTest, Reply> call) {
      this.rule = rule;
      this.call = call;
    }
  }

  private Reply send(String method, String path, String body, Map<String, String> headers) {
    return wire.send(method, path, "text/xml", body, headers);
  }

  @ParameterizedTest
  @EnumSource
  void a_refusal_names_its_rule_and_source_in_the_journal_only(Refused refused) {
    Reply reply = refused.call.apply(this);
    JournaledRequest request = fake.journal().requests().get(0);
    assertThat(request.refusals()).extracting(Refusal::rule).contains(refused.rule);
    assertThat(request.refusals())
        .allSatisfy(
            why -> {
              assertThat(why.source()).isNotBlank();
              assertThat(why.code()).isNotBlank();
              assertThat(reply.text()).doesNotContain(why.source());
            });
    if (refused.rule.equals("NOT_MODELLED")) {
      assertThat(reply.status()).isEqualTo(501);
      assertThat(reply.text()).containsIgnoringCase("scim-testkit does not model");
      assertThat(request.refusals().get(0).grade()).isEqualTo(Refusal.Grade.KIT);
    }
  }

  @Test
  void what_succeeds_is_refused_nothing() {
    wire.post("/sobjects/User", user());
    wire.query("SELECT Id FROM User");
    assertThat(fake.journal().requests()).allSatisfy(r -> assertThat(r.refusals()).isEmpty());
  }
}
