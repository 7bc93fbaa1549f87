package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

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
}
