package io.scimkit.samples.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.samples.clients.Plain.Reply;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.GivenUser;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The requests of jsforce 3.10, a client for Node, replayed one by one: the same method, path,
 * headers and body members, and what it reads from each answer. jsforce itself does not run here,
 * because this build has no Node.
 */
class JsforceRequestsTest {
  private static final String D = "/services/data/v62.0";

  private FakeSalesforce fake;
  private URI org;
  private GivenUser admin;
  private Plain jsforce;

  @BeforeEach
  void open() {
    fake = FakeSalesforce.enterprise();
    org = fake.startHttp();
    admin = fake.givenUser("admin@acme.example").profile("System Administrator");
    jsforce = new Plain(org, admin.accessToken());
  }

  @AfterEach
  void close() {
    fake.close();
  }

  private String create(String object, String body) {
    return jsforce.json("POST", D + "/sobjects/" + object, body).object().getString("id");
  }

  private JsonObject only(String soql) {
    JsonArray records =
        jsforce.get(D + "/query?q=" + Plain.encode(soql)).object().getJsonArray("records");
    assertThat(records).hasSize(1);
    return records.getJsonObject(0);
  }

  @Nested
  class OAuth {
    @ParameterizedTest
    @ValueSource(strings = {"password", "client_credentials", "refresh_token"})
    void a_grant_is_answered_with_token_instance_and_identity(String grant) {
      admin.password("correct horse");
      String refreshToken =
          fake.apps().withSecret("jsforce", "s3cret").runAs(admin).refreshToken(admin);
      Reply reply =
          new Plain(org, "")
              .form(
                  "/services/oauth2/token",
                  "grant_type="
                      + grant
                      + "&client_id=jsforce&client_secret=s3cret&username="
                      + Plain.encode(admin.username())
                      + "&password=correct+horse&refresh_token="
                      + refreshToken);
      assertThat(reply.status()).isEqualTo(200);
      JsonObject token = reply.object();
      assertThat(token.getString("instance_url")).isEqualTo(org.toString());
      // jsforce takes org and user from the last two parts of the path.
      assertThat(token.getString("id")).endsWith("/" + fake.orgId() + "/" + admin.id());
      Plain signedIn = new Plain(org, token.getString("access_token"));
      assertThat(signedIn.get(D).status()).isEqualTo(200);
    }

    @Test
    void authorize_by_jwt_sends_grant_type_and_assertion() throws GeneralSecurityException {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair keys = generator.generateKeyPair();
      fake.apps().jwt("jsforce", keys.getPublic()).preAuthorized(admin.username());
      String claims =
          "{\"iss\":\"jsforce\",\"sub\":\"%s\",\"aud\":\"%s\",\"exp\":%d}"
              .formatted(admin.username(), org, fake.clock().instant().getEpochSecond() + 180);
      String signed =
          base64("{\"alg\":\"RS256\"}".getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
      Signature signer = Signature.getInstance("SHA256withRSA");
      signer.initSign(keys.getPrivate());
      signer.update(signed.getBytes(UTF_8));
      Reply reply =
          new Plain(org, "")
              .form(
                  "/services/oauth2/token",
                  "grant_type="
                      + Plain.encode("urn:ietf:params:oauth:grant-type:jwt-bearer")
                      + "&assertion="
                      + signed
                      + "."
                      + base64(signer.sign()));
      Plain signedIn = new Plain(org, reply.object().getString("access_token"));
      assertThat(signedIn.get(D).status()).isEqualTo(200);
    }

    private String base64(byte[] bytes) {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void a_refused_grant_has_error_and_description() {
      fake.apps().withSecret("jsforce", "s3cret");
      Reply reply =
          new Plain(org, "")
              .form(
                  "/services/oauth2/token",
                  "grant_type=password&client_id=jsforce&client_secret=s3cret"
                      + "&username=nobody%40acme.example&password=wrong");
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.object().getString("error")).isEqualTo("invalid_grant");
      assertThat(reply.object().getString("error_description")).isEqualTo("authentication failure");
    }

    @Test
    void logout_revokes_the_access_token() {
      String token = admin.accessToken();
      Reply reply = new Plain(org, "").form("/services/oauth2/revoke", "token=" + token);
      assertThat(reply.status()).isEqualTo(200);
      assertThat(new Plain(org, token).get(D).errorCode()).isEqualTo("INVALID_SESSION_ID");
    }

    @Test
    void soap_login_is_refused_by_name_in_words_that_soap_clients_read() {
      Reply reply =
          new Plain(org, "")
              .send(
                  "POST",
                  "/services/Soap/u/62.0",
                  "text/xml",
                  java.net.http.HttpRequest.BodyPublishers.ofString("<se:Envelope/>"));
      assertThat(reply.status()).isEqualTo(501);
      assertThat(reply.text()).contains("<faultstring>NOT_MODELLED_BY_SCIM_TESTKIT: ");
    }
  }

  @Nested
  class Metadata {
    @Test
    void identity_is_found_through_the_resources_of_the_version() {
      String identity = jsforce.get(D).object().getString("identity");
      Reply reply =
          new Plain(org, "")
              .get(identity + "?format=json&oauth_token=" + Plain.encode(admin.accessToken()));
      assertThat(reply.status()).isEqualTo(200);
      assertThat(reply.object().getString("user_id")).isEqualTo(admin.id());
      assertThat(reply.object().getString("organization_id")).isEqualTo(fake.orgId());
      assertThat(reply.object().getString("id")).isEqualTo(identity);
    }

    @Test
    void identity_with_a_dead_token_is_403_and_not_401() {
      String identity = jsforce.get(D).object().getString("identity");
      Reply reply = new Plain(org, "").get(identity + "?format=json&oauth_token=dead");
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.text()).isEqualTo("Bad_OAuth_Token");
    }

    @Test
    void describe_names_the_fields_with_what_a_form_needs_to_know() {
      JsonObject user = jsforce.get(D + "/sobjects/User/describe").object();
      assertThat(user.getString("keyPrefix")).isEqualTo("005");
      JsonObject username = field(user, "Username");
      assertThat(username.getString("type")).isEqualTo("string");
      assertThat(username.getInt("length")).isEqualTo(80);
      assertThat(username.getBoolean("nillable")).isFalse();
      assertThat(username.getBoolean("createable")).isTrue();
      JsonObject profile = field(user, "ProfileId");
      assertThat(profile.getJsonArray("referenceTo").getString(0)).isEqualTo("Profile");
      assertThat(profile.getString("relationshipName")).isEqualTo("Profile");
      assertThat(field(user, "LocaleSidKey").getJsonArray("picklistValues")).isNotEmpty();
    }

    private JsonObject field(JsonObject describe, String name) {
      return describe.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
          .filter(field -> field.getString("name").equals(name))
          .findFirst()
          .orElseThrow();
    }

    @Test
    void describe_global_lists_the_objects() {
      JsonObject global = jsforce.get(D + "/sobjects").object();
      assertThat(global.getString("encoding")).isEqualTo("UTF-8");
      assertThat(global.getInt("maxBatchSize")).isEqualTo(200);
      assertThat(global.getJsonArray("sobjects").getValuesAs(JsonObject.class))
          .extracting(object -> object.getString("name"))
          .contains("User", "PermissionSetAssignment", "Account");
    }

    @Test
    void limits_are_a_map_of_max_and_remaining_and_every_reply_says_what_was_used() {
      Reply reply = jsforce.get(D + "/limits");
      JsonObject daily = reply.object().getJsonObject("DailyApiRequests");
      int used = daily.getInt("Max") - daily.getInt("Remaining");
      assertThat(reply.header("sforce-limit-info"))
          .hasValue("api-usage=" + used + "/" + daily.getInt("Max"));
    }

    @Test
    void recent_is_empty_because_the_api_views_nothing() {
      assertThat(jsforce.get(D + "/recent").array()).isEmpty();
    }

    @Test
    void updated_and_deleted_rows_of_a_span_are_listed() {
      String kept = create("Account", "{'Name':'Kept'}");
      String gone = create("Account", "{'Name':'Gone'}");
      jsforce.delete(D + "/sobjects/Account/" + gone);
      String span =
          "?start=2026-01-05T00%3A00%3A00%2B00%3A00&end=2026-01-06T00%3A00%3A00%2B00%3A00";
      JsonObject updated = jsforce.get(D + "/sobjects/Account/updated" + span).object();
      assertThat(updated.getJsonArray("ids").getValuesAs(JsonString::getString))
          .containsExactly(kept);
      JsonObject deleted = jsforce.get(D + "/sobjects/Account/deleted" + span).object();
      assertThat(deleted.getJsonArray("deletedRecords").getJsonObject(0).getString("id"))
          .isEqualTo(gone);
    }
  }

  @Nested
  class Queries {
    @Test
    void query_answers_rows_with_their_type_and_url() {
      String id = create("Account", "{'Name':'Acme'}");
      JsonObject record = only("SELECT Id, Name FROM Account");
      assertThat(record.getJsonObject("attributes").getString("type")).isEqualTo("Account");
      assertThat(record.getJsonObject("attributes").getString("url"))
          .isEqualTo(D + "/sobjects/Account/" + id);
    }

    @Test
    void auto_fetch_follows_the_last_part_of_the_next_url_until_done() {
      for (int i = 0; i < 2_500; i++) {
        fake.given().row("Account", java.util.Map.of("Name", "Account " + i));
      }
      JsonObject page =
          jsforce.get(D + "/query?q=" + Plain.encode("SELECT Id FROM Account")).object();
      assertThat(page.getInt("totalSize")).isEqualTo(2_500);
      assertThat(page.getBoolean("done")).isFalse();
      String next = page.getString("nextRecordsUrl");
      String locator = next.substring(next.lastIndexOf('/') + 1);
      JsonObject rest = jsforce.get(D + "/query/" + locator).object();
      assertThat(rest.getJsonArray("records")).hasSize(500);
      assertThat(rest.getBoolean("done")).isTrue();
      assertThat(rest.containsKey("nextRecordsUrl")).isFalse();
    }

    @Test
    void auto_fetch_follows_the_next_url_of_children_as_it_is_given() {
      String account = create("Account", "{'Name':'Acme'}");
      for (int i = 0; i < 2_300; i++) {
        fake.given().row("Contact", java.util.Map.of("LastName", "C" + i, "AccountId", account));
      }
      JsonObject contacts =
          only("SELECT Id, (SELECT Id FROM Contacts) FROM Account").getJsonObject("Contacts");
      assertThat(contacts.getInt("totalSize")).isEqualTo(2_300);
      JsonObject rest = jsforce.get(contacts.getString("nextRecordsUrl")).object();
      assertThat(rest.getJsonArray("records")).hasSize(300);
      assertThat(rest.getBoolean("done")).isTrue();
    }

    @Test
    void scan_all_sees_deleted_rows() {
      String id = create("Account", "{'Name':'Gone'}");
      jsforce.delete(D + "/sobjects/Account/" + id);
      String soql = Plain.encode("SELECT Id FROM Account");
      assertThat(jsforce.get(D + "/query?q=" + soql).object().getInt("totalSize")).isZero();
      assertThat(jsforce.get(D + "/queryAll?q=" + soql).object().getInt("totalSize")).isEqualTo(1);
    }

    @Test
    void what_the_query_builder_writes_is_understood() {
      create("Account", "{'Name':'Acme'}");
      create("Contact", "{'LastName':'Stone','AccountId':'" + id("Account") + "'}");
      JsonObject account =
          only(
              "SELECT Id, Name, (SELECT Id, LastName FROM Contacts) FROM Account WHERE (NOT Name"
                  + " LIKE 'X%') AND Phone = null AND Name IN ('Acme', 'Other') AND CreatedDate >"
                  + " 2020-01-01T00:00:00Z");
      assertThat(account.getJsonObject("Contacts").getInt("totalSize")).isEqualTo(1);
    }

    private String id(String object) {
      return only("SELECT Id FROM " + object).getString("Id");
    }

    @Test
    void a_sub_query_without_rows_is_null() {
      create("Account", "{'Name':'Acme'}");
      JsonObject account = only("SELECT Id, (SELECT Id FROM Contacts) FROM Account");
      assertThat(account.get("Contacts")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void explain_answers_the_ways_to_the_rows() {
      String soql = Plain.encode("SELECT Id FROM User WHERE Username = 'admin@acme.example'");
      JsonArray plans = jsforce.get(D + "/query/?explain=" + soql).object().getJsonArray("plans");
      assertThat(plans.getJsonObject(0).getString("leadingOperationType")).isEqualTo("Index");
      assertThat(plans.getJsonObject(0).keySet())
          .contains("cardinality", "fields", "relativeCost", "sobjectCardinality", "sobjectType");
    }

    @Test
    void search_answers_the_records_that_are_found() {
      create("Account", "{'Name':'Acme Rockets'}");
      String sosl = Plain.encode("FIND {Rock*} IN ALL FIELDS RETURNING Account(Id, Name)");
      JsonArray found = jsforce.get(D + "/search?q=" + sosl).object().getJsonArray("searchRecords");
      assertThat(found.getJsonObject(0).getString("Name")).isEqualTo("Acme Rockets");
    }

    @Test
    void a_query_error_is_an_array_of_code_and_message() {
      Reply reply = jsforce.get(D + "/query?q=" + Plain.encode("SELECT Nope FROM User"));
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.errorCode()).isEqualTo("INVALID_FIELD");
    }
  }

  @Nested
  class OneRecord {
    @Test
    void retrieve_create_update_and_delete_one() {
      Reply created = jsforce.json("POST", D + "/sobjects/Account", "{'Name':'Acme'}");
      assertThat(created.status()).isEqualTo(201);
      assertThat(created.object().getBoolean("success")).isTrue();
      assertThat(created.object().getJsonArray("errors")).isEmpty();
      String path = D + "/sobjects/Account/" + created.object().getString("id");

      assertThat(jsforce.json("PATCH", path, "{'Phone':'1'}").status()).isEqualTo(204);
      JsonObject read = jsforce.get(path + "?fields=Id,Phone").object();
      assertThat(read.getString("Phone")).isEqualTo("1");
      assertThat(read.keySet()).containsExactly("attributes", "Id", "Phone");

      assertThat(jsforce.delete(path).status()).isEqualTo(204);
      assertThat(jsforce.get(path).status()).isEqualTo(404);
    }

    @Test
    void upsert_one_creates_updates_and_reports_several() {
      String path = D + "/sobjects/Contact/Email/ann%40acme.example";
      Reply created = jsforce.json("PATCH", path, "{'LastName':'Stone'}");
      assertThat(created.status()).isEqualTo(201);
      assertThat(created.object().getBoolean("created")).isTrue();
      Reply updated = jsforce.json("PATCH", path, "{'LastName':'Field'}");
      assertThat(updated.status()).isEqualTo(200);
      assertThat(updated.object().getBoolean("created")).isFalse();
      assertThat(updated.object().getString("id")).isEqualTo(created.object().getString("id"));

      create("Contact", "{'LastName':'Double','Email':'ann@acme.example'}");
      Reply several = jsforce.json("PATCH", path, "{'LastName':'Third'}");
      // jsforce turns this status into the error MULTIPLE_CHOICES.
      assertThat(several.status()).isEqualTo(300);
      assertThat(several.array()).hasSize(2);
    }

    @Test
    void a_dead_session_is_401_which_starts_the_refresh() {
      Reply reply = new Plain(org, "00Ddead!token").get(D + "/sobjects");
      assertThat(reply.status()).isEqualTo(401);
      assertThat(reply.errorCode()).isEqualTo("INVALID_SESSION_ID");
    }
  }

  @Nested
  class ManyRecords {
    private static final String MANY = D + "/composite/sobjects";

    private JsonArray createTwo() {
      return jsforce
          .json(
              "POST",
              MANY,
              "{'allOrNone':false,'records':[{'attributes':{'type':'Account'},'Name':'A'},"
                  + "{'attributes':{'type':'Account'},'Name':'B'}]}")
          .array();
    }

    private String id(JsonArray saved, int index) {
      return saved.getJsonObject(index).getString("id");
    }

    @Test
    void create_many_reports_each_row() {
      JsonArray saved =
          jsforce
              .json(
                  "POST",
                  MANY,
                  "{'allOrNone':false,'records':[{'attributes':{'type':'Account'},'Name':'A'},"
                      + "{'attributes':{'type':'Account'}}]}")
              .array();
      assertThat(saved.getJsonObject(0).getBoolean("success")).isTrue();
      JsonObject error = saved.getJsonObject(1).getJsonArray("errors").getJsonObject(0);
      assertThat(error.getString("statusCode")).isEqualTo("REQUIRED_FIELD_MISSING");
    }

    @Test
    void retrieve_many_gives_null_for_what_is_not_there() {
      String id = id(createTwo(), 0);
      JsonArray rows =
          jsforce
              .json(
                  "POST",
                  MANY + "/Account",
                  "{'ids':['" + id + "','001000000000000AAA'],'fields':['Id','Name']}")
              .array();
      assertThat(rows.getJsonObject(0).getString("Name")).isEqualTo("A");
      assertThat(rows.get(1)).isEqualTo(JsonValue.NULL);
    }

    @Test
    void update_many_takes_the_id_in_lower_case() {
      JsonArray saved = createTwo();
      JsonArray updated =
          jsforce
              .json(
                  "PATCH",
                  MANY,
                  "{'allOrNone':false,'records':[{'id':'"
                      + id(saved, 0)
                      + "','attributes':{'type':'Account'},'Phone':'1'}]}")
              .array();
      assertThat(updated.getJsonObject(0).getBoolean("success")).isTrue();
      assertThat(only("SELECT Id FROM Account WHERE Phone = '1'").getString("Id"))
          .isEqualTo(id(saved, 0));
    }

    @Test
    void upsert_many_says_which_rows_were_created() {
      create("Contact", "{'LastName':'Old','Email':'old@acme.example'}");
      JsonArray saved =
          jsforce
              .json(
                  "PATCH",
                  MANY + "/Contact/Email",
                  "{'allOrNone':false,'records':["
                      + "{'attributes':{'type':'Contact'},'Email':'old@acme.example','LastName':'A'},"
                      + "{'attributes':{'type':'Contact'},'Email':'new@acme.example','LastName':'B'}]}")
              .array();
      assertThat(saved.getJsonObject(0).getBoolean("created")).isFalse();
      assertThat(saved.getJsonObject(1).getBoolean("created")).isTrue();
    }

    @Test
    void delete_many_takes_the_ids_in_the_query() {
      JsonArray saved = createTwo();
      JsonArray deleted =
          jsforce
              .delete(MANY + "?ids=" + id(saved, 0) + "," + id(saved, 1) + "&allOrNone=true")
              .array();
      assertThat(deleted.getJsonObject(1).getBoolean("success")).isTrue();
      assertThat(fake.count("Account")).isZero();
    }
  }
}
