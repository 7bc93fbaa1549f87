package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanKind;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.salesforce.Doors.Door;
import io.scimkit.salesforce.runbook.RunState;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.RunbookReport;
import io.scimkit.salesforce.runbook.UserRef;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same thing done by several at a time. */
class TwoAtOnceTest {
  private static final int THREADS = 4;

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_leaver_run_by_several_is_contained_by_all_of_them(Door door) throws Exception {
    try (Doors doors = Doors.open(door)) {
      var ann =
          doors.fake.givenUser("ann@acme.example").federationId("e-4711").tokens(6).sessions(6);
      Runbook leaver =
          Runbook.freezeFirst("leaver").revokeTokens().endSessions().deactivate().verify().build();
      RunbookPlan plan = doors.org.runbooks().plan(leaver, UserRef.federationId("e-4711"));

      List<RunbookReport> reports = atOnce(() -> doors.org.runbooks().run(plan));

      assertThat(reports)
          .extracting(RunbookReport::state)
          .isSubsetOf(RunState.DONE, RunState.ALREADY)
          .contains(RunState.DONE);
      assertThat(doors.fake.user(ann).tokens()).isEmpty();
      assertThat(doors.fake.user(ann).sessions()).isEmpty();
      assertThat(doors.fake.user(ann).isFrozen()).isTrue();
      assertThat(doors.fake.user(ann).isActive()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void a_joiner_applied_by_several_is_created_once_and_the_next_plan_is_no_change(Door door)
      throws Exception {
    try (Doors doors = Doors.open(door)) {
      Provisioner provisioner = Provisioner.of(Employees.blueprint(), doors.org);
      Plan plan = provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq"));

      List<Receipts> all = atOnce(() -> provisioner.apply(plan));

      assertThat(all).filteredOn(Receipts::complete).hasSize(1);
      assertThat(doors.fake.journal().writes()).containsOnlyOnce("User.create");
      assertThat(provisioner.plan(Employees.ann("Clerk").inGroups("g-sales", "g-cpq")).kind())
          .isEqualTo(PlanKind.NO_CHANGE);
    }
  }

  private static <T> List<T> atOnce(Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<T>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return work.call();
                }));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> one : running) {
        done.add(one.get());
      }
      return done;
    } finally {
      threads.shutdownNow();
    }
  }
}
