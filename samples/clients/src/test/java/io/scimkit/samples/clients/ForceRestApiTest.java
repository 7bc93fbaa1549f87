package io.scimkit.samples.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.force.api.ApiConfig;
import com.force.api.ApiException;
import com.force.api.ApiSession;
import com.force.api.ApiTokenException;
import com.force.api.CreateOrUpdateResult;
import com.force.api.DescribeSObject;
import com.force.api.ForceApi;
import com.force.api.QueryResult;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.GivenUser;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** force-rest-api 0.0.45, unmodified, provisions users in the fake org. */
class ForceRestApiTest {
  private FakeSalesforce fake;
  private URI org;
  private GivenUser admin;
  private ForceApi api;

  @BeforeEach
  void signIn() {
    fake = FakeSalesforce.enterprise();
    org = fake.startHttp();
    admin = fake.givenUser("admin@acme.example").profile("System Administrator");
    api = with(admin.accessToken());
  }

  @AfterEach
  void close() {
    fake.close();
  }

  private ForceApi with(String token) {
    ApiConfig config = new ApiConfig().setApiVersionString("v62.0");
    return new ForceApi(config, new ApiSession(token, org.toString()));
  }

  private Map<String, Object> newUser(String username) {
    String profile =
        (String)
            api.query("SELECT Id FROM Profile WHERE Name = 'Standard User'")
                .getRecords()
                .get(0)
                .get("Id");
    Map<String, Object> user = new LinkedHashMap<>();
    user.put("Username", username);
    user.put("LastName", "Stone");
    user.put("Email", username);
    user.put("Alias", "stone");
    user.put("ProfileId", profile);
    user.put("TimeZoneSidKey", "Europe/Berlin");
    user.put("LocaleSidKey", "de_DE");
    user.put("EmailEncodingKey", "UTF-8");
    user.put("LanguageLocaleKey", "de");
    return user;
  }

  @Test
  void signs_in_by_password_and_learns_who_it_is() {
    admin.password("correct horse");
    fake.apps().withSecret("app", "s3cret");
    ForceApi signedIn =
        new ForceApi(
            new ApiConfig()
                .setApiVersionString("v62.0")
                .setLoginEndpoint(org.toString())
                .setClientId("app")
                .setClientSecret("s3cret")
                .setUsername(admin.username())
                .setPassword("correct horse"));
    assertThat(signedIn.getIdentity().getUserId()).isEqualTo(admin.id());
    assertThat(signedIn.getIdentity().getOrganizationId()).isEqualTo(fake.orgId());
  }

  @Test
  void learns_who_it_is_from_an_access_token_alone() {
    assertThat(api.getIdentity().getUsername()).isEqualTo("admin@acme.example");
  }

  @Test
  void lists_versions_and_objects() {
    assertThat(api.getSupportedVersions().oldest()).hasToString("v31.0");
    assertThat(api.describeGlobal().getSObjects())
        .extracting(object -> object.getName())
        .contains("User", "UserLogin", "PermissionSetAssignment");
  }

  @Test
  void learns_from_describe_which_fields_a_user_needs() {
    DescribeSObject user = api.describeSObject("User");
    assertThat(user.getRequiredFieldsForCreateUpdate())
        .extracting(field -> field.getName())
        .contains("Username", "LastName", "Email", "Alias", "TimeZoneSidKey");
    assertThat(user.getChildRelationships()).isNotEmpty();
  }

  @Test
  void creates_reads_and_updates_a_user() {
    String id = api.createSObject("User", newUser("ann@acme.example"));
    // It sends POST with ?_HttpMethod=PATCH.
    api.updateSObject("User", id, Map.of("Title", "Engineer", "IsActive", false));
    assertThat(api.getSObject("User", id).asMap().get("Title")).isEqualTo("Engineer");
    assertThat(fake.user(id).isActive()).isFalse();
    assertThat(fake.journal().writes()).containsSubsequence("User.create", "User.Title");
  }

  @Test
  void updates_a_user_by_an_external_id_and_creates_one_that_is_not_there() {
    fake.givenUser("ann@acme.example").federationId("e-4711");
    assertThat(
            api.createOrUpdateSObject(
                "User", "FederationIdentifier", "e-4711", Map.of("Title", "Engineer")))
        .isEqualTo(CreateOrUpdateResult.UPDATED);
    assertThat(fake.user("ann@acme.example").field("Title")).contains("Engineer");
    assertThat(
            api.createOrUpdateSObject(
                "User", "FederationIdentifier", "e-4712", newUser("bob@acme.example")))
        .isEqualTo(CreateOrUpdateResult.CREATED);
    assertThat(fake.user("bob@acme.example").field("FederationIdentifier")).contains("e-4712");
  }

  @Test
  void deletes_an_assignment_but_never_a_user() {
    GivenUser ann = fake.givenUser("ann@acme.example").permissionSets("Audit_Read");
    String row =
        (String)
            api.query(
                    "SELECT Id FROM PermissionSetAssignment WHERE PermissionSet.Name ="
                        + " 'Audit_Read' AND AssigneeId = '"
                        + ann.id()
                        + "'")
                .getRecords()
                .get(0)
                .get("Id");
    api.deleteSObject("PermissionSetAssignment", row);
    assertThat(fake.user(ann).permissionSets()).doesNotContain("Audit_Read");
    assertThatThrownBy(() -> api.deleteSObject("User", ann.id()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @SuppressWarnings("rawtypes") // the client's own signature
  void pages_through_more_than_two_thousand_rows() {
    for (int i = 0; i < 4_100; i++) {
      fake.given().row("Account", Map.of("Name", "Account " + i));
    }
    QueryResult<Map> page = api.query("SELECT Id FROM Account ORDER BY Name");
    assertThat(page.getTotalSize()).isEqualTo(4_100);
    int rows = page.getRecords().size();
    int pages = 1;
    while (!page.isDone()) {
      page = api.queryMore(page.getNextRecordsUrl());
      rows += page.getRecords().size();
      pages++;
    }
    assertThat(rows).isEqualTo(4_100);
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void shows_a_query_error_as_it_came() {
    assertThatThrownBy(() -> api.query("SELECT Nope FROM User"))
        .asInstanceOf(type(ApiException.class))
        .satisfies(
            error -> {
              assertThat(error.getCode()).isEqualTo(400);
              assertThat(error.getMessage()).contains("INVALID_FIELD", "Nope");
            });
  }

  @Test
  void shows_a_refused_create_as_it_came() {
    fake.givenUser("ann@acme.example");
    assertThatThrownBy(() -> api.createSObject("User", newUser("ann@acme.example")))
        .hasMessageContaining("DUPLICATE_USERNAME");
  }

  @Test
  void says_that_a_dead_token_is_one() {
    assertThatThrownBy(() -> with("00Ddead!token").query("SELECT Id FROM User"))
        .isInstanceOf(ApiTokenException.class);
  }

  @Test
  void signs_in_again_by_its_refresh_token_when_the_session_ends() {
    String refreshToken = fake.apps().withSecret("app", "s3cret").refreshToken(admin);
    ApiConfig config =
        new ApiConfig()
            .setApiVersionString("v62.0")
            .setLoginEndpoint(org.toString())
            .setClientId("app")
            .setClientSecret("s3cret");
    ForceApi renewing =
        new ForceApi(
            config, new ApiSession("00Ddead!token", org.toString()).setRefreshToken(refreshToken));
    assertThat(renewing.query("SELECT Id FROM Organization").getTotalSize()).isEqualTo(1);
  }

  @Test
  void sends_a_composite_as_a_plain_post() {
    Map<?, ?> reply =
        api.post(
                "/composite",
                Map.of(
                    "compositeRequest",
                    List.of(
                        Map.of(
                            "method", "GET",
                            "url", "/services/data/v62.0/query?q=SELECT+Id+FROM+Organization",
                            "referenceId", "org"))))
            .asMap();
    assertThat(reply.toString()).contains(fake.orgId());
  }
}
