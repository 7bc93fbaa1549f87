package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class RaceTest extends DoorContract {
  private static final int RUNNERS = 8;

  private List<Integer> race(IntFunction<Callable<Integer>> runner) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(RUNNERS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Integer>> results = new ArrayList<>();
      for (int i = 0; i < RUNNERS; i++) {
        Callable<Integer> work = runner.apply(i);
        results.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      start.countDown();
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> result : results) {
        statuses.add(result.get());
      }
      return statuses;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void one_of_many_gets_the_last_seat() throws Exception {
    fake.given().userLicense("Salesforce", 3);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < RUNNERS; i++) {
      bodies.add(user("Username", "'u" + i + "@acme.example'"));
    }
    assertThat(race(i -> () -> wire.post("/sobjects/User", bodies.get(i)).status()))
        .containsOnlyOnce(201);
  }

  @Test
  void one_of_many_gets_the_username_and_the_assignment() throws Exception {
    String body = user();
    assertThat(race(i -> () -> wire.post("/sobjects/User", body).status())).containsOnlyOnce(201);
    String assignment =
        "{'AssigneeId':'" + admin.id() + "','PermissionSetId':'" + set("Audit_Read") + "'}";
    assertThat(race(i -> () -> wire.post("/sobjects/PermissionSetAssignment", assignment).status()))
        .containsOnlyOnce(201);
  }

  @Test
  void a_token_is_revoked_once() throws Exception {
    GivenUser ann = fake.givenUser("ann@acme.example").tokens(1);
    String token = fake.user(ann).tokens().get(0).deleteToken();
    assertThat(race(i -> () -> wire.form("/services/oauth2/revoke", "token=" + token).status()))
        .containsOnlyOnce(200);
  }

  @Test
  void one_org_of_many_gets_the_username_of_the_world() throws Exception {
    UsernameRegistry world = UsernameRegistry.create();
    List<FakeSalesforce> orgs = new ArrayList<>();
    List<Wire> wires = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    try {
      for (int i = 0; i < RUNNERS; i++) {
        use(FakeSalesforce.builder().seed(i).usernames(UsernameRegistry.create()).build());
        FakeSalesforce org = FakeSalesforce.builder().seed(100 + i).usernames(world).build();
        GivenUser boss =
            org.givenUser("boss" + i + "@acme.example").profile("System Administrator");
        orgs.add(org);
        wires.add(new Wire(org, door).as(boss));
        bodies.add(user("ProfileId", "'" + org.user(boss).field("ProfileId").orElseThrow() + "'"));
      }
      assertThat(race(i -> () -> wires.get(i).post("/sobjects/User", bodies.get(i)).status()))
          .containsOnlyOnce(201);
      orgs.forEach(FakeSalesforce::assertInvariants);
      assertThat(world.isTaken("bob@acme.example")).isTrue();
    } finally {
      wires.forEach(Wire::close);
      orgs.forEach(FakeSalesforce::close);
    }
  }

  @Test
  void one_wins_although_replies_are_lost_and_rows_are_locked() throws Exception {
    fake.given().userLicense("Salesforce", 3);
    fake.plan(Fault.rowLock("User")).times(2);
    fake.plan(Fault.lostReply()).on("POST", "/sobjects/User").after(3).times(2);
    List<String> bodies = new ArrayList<>();
    for (int i = 0; i < RUNNERS; i++) {
      bodies.add(user("Username", "'u" + i + "@acme.example'"));
    }
    race(i -> () -> posted("/sobjects/User", bodies.get(i)));
    fake.assertFaultsFired();
    assertThat(countOf("SELECT Id FROM User WHERE Username LIKE 'u%@acme.example'")).isEqualTo(1);
    assertThat(fake.journal().writes()).containsOnlyOnce("User.create");
  }

  @Test
  void one_of_many_gets_the_last_licence_and_the_last_feature() throws Exception {
    fake.given().permissionSetLicense("SalesforceCPQ_CPQStandardPerm", 1);
    fake.given().featureLicense("UserPermissionsMarketingUser", 1);
    List<GivenUser> users = new ArrayList<>();
    for (int i = 0; i < RUNNERS; i++) {
      users.add(fake.givenUser("u" + i + "@acme.example"));
    }
    String set = set("CPQ_User");
    assertThat(
            race(
                i ->
                    () ->
                        posted(
                            "/sobjects/PermissionSetAssignment",
                            "{'AssigneeId':'"
                                + users.get(i).id()
                                + "','PermissionSetId':'"
                                + set
                                + "'}")))
        .containsOnlyOnce(201);
    assertThat(
            race(
                i ->
                    () ->
                        wire.patch(
                                "/sobjects/User/" + users.get(i).id(),
                                "{'UserPermissionsMarketingUser':true}")
                            .status()))
        .containsOnlyOnce(204);
  }

  @Test
  void a_revoked_refresh_token_renews_nothing_whoever_was_first() throws Exception {
    SecretApp app = fake.apps().withSecret("app", "s3cret");
    GivenUser ann = fake.givenUser("ann@acme.example");
    String token = Wire.encode(app.refreshToken(ann));
    String renew =
        "grant_type=refresh_token&client_id=app&client_secret=s3cret&refresh_token=" + token;
    race(
        i ->
            () ->
                i == 0
                    ? wire.form("/services/oauth2/revoke", "token=" + token).status()
                    : wire.form("/services/oauth2/token", renew).status());
    assertThat(fake.user(ann)).satisfies(view -> assertThat(view.tokens()).isEmpty());
    assertThat(countOf("SELECT Id FROM AuthSession WHERE UsersId = '" + ann.id() + "'")).isZero();
    assertThat(wire.form("/services/oauth2/token", renew).status()).isEqualTo(400);
  }

  // A lost reply counts as no status.
  private int posted(String path, String body) {
    try {
      return wire.post(path, body).status();
    } catch (UncheckedIOException e) {
      return 0;
    }
  }
}
