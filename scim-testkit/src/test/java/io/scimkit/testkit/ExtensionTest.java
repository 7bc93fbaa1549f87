package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.junit.FakeSalesforceExtension;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

class ExtensionTest {
  private static final Map<String, String> PARALLEL =
      Map.of(
          "junit.jupiter.execution.parallel.enabled", "true",
          "junit.jupiter.execution.parallel.mode.default", "concurrent",
          "junit.jupiter.execution.parallel.config.strategy", "fixed",
          "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

  private static TestExecutionSummary run(Class<?> tests, Map<String, String> settings) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(tests))
            .configurationParameters(settings)
            .build();
    LauncherFactory.create().execute(request, listener);
    return listener.getSummary();
  }

  private static Throwable failureOf(Class<?> tests) {
    List<TestExecutionSummary.Failure> failures = run(tests, Map.of()).getFailures();
    assertThat(failures).hasSize(1);
    return failures.get(0).getException();
  }

  static class Instance {
    static final Set<String> ORGS = ConcurrentHashMap.newKeySet();

    @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

    @RepeatedTest(20)
    void has_an_org_of_its_own() {
      fake.givenUser("ann@acme.example");
      fake.org().expect().hasCount("User", 2);
      ORGS.add(fake.org().startHttp().toString());
    }
  }

  @Test
  void tests_with_an_instance_field_run_in_parallel_each_with_a_fresh_org() {
    Instance.ORGS.clear();
    TestExecutionSummary summary = run(Instance.class, PARALLEL);
    assertThat(summary.getFailures()).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isEqualTo(20);
  }

  static class Shared {
    static final Set<URI> ADDRESSES = ConcurrentHashMap.newKeySet();

    @RegisterExtension
    static final FakeSalesforceExtension fake = FakeSalesforceExtension.of(OrgConfig.empty());

    @BeforeAll
    static void seed() {
      fake.givenUser("ann@acme.example");
    }

    @RepeatedTest(20)
    void finds_what_was_there_before_all() {
      assertThat(fake.journal().requests()).isEmpty();
      assertThat(fake.org().count("User")).isEqualTo(2);
      fake.givenUser("bob@acme.example");
      ADDRESSES.add(fake.org().startHttp());
      try (Wire wire = new Wire(fake.org(), Door.IN_PROCESS)) {
        wire.as(fake.given().existing("bob@acme.example")).get("/limits");
      }
      assertThat(fake.journal().requests()).hasSize(1);
    }

    @Nested
    class Inside {
      @RepeatedTest(5)
      void finds_it_too() {
        assertThat(fake.org().count("User")).isEqualTo(2);
        fake.givenUser("eve@acme.example");
      }
    }
  }

  @Test
  void tests_with_a_static_field_take_turns_with_one_org_that_is_reset() {
    Shared.ADDRESSES.clear();
    TestExecutionSummary summary = run(Shared.class, PARALLEL);
    assertThat(summary.getFailures()).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isEqualTo(25);
    assertThat(Shared.ADDRESSES).hasSize(1);
  }

  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class PerClass {
    @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

    @RepeatedTest(8)
    void takes_turns() {
      assertThat(fake.org().count("User")).isEqualTo(1);
      fake.givenUser("ann@acme.example");
    }
  }

  @Test
  void tests_with_one_instance_for_all_take_turns_too() {
    assertThat(run(PerClass.class, PARALLEL).getFailures()).isEmpty();
  }

  static class Failing {
    @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

    @Test
    void fails() {
      try (Wire wire = new Wire(fake.org(), Door.IN_PROCESS)) {
        wire.get("/query?q=x");
      }
      throw new AssertionError("no");
    }
  }

  @Test
  void a_failure_carries_the_seed_and_what_the_org_saw() {
    Throwable failure = failureOf(Failing.class);
    assertThat(failure).hasMessage("no");
    assertThat(failure.getSuppressed()[0])
        .hasMessageContaining("seed 1")
        .hasMessageContaining("#1 GET /services/data/v62.0/query?q=x -> 401")
        .hasMessageContaining("refused: INVALID_SESSION_ID by SESSION_VALID (documented: ");
  }

  static class Unfired {
    @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

    @Test
    void plans_what_never_happens() {
      fake.plan(Fault.lostReply()).on("PATCH", "/sobjects/User");
    }
  }

  @Test
  void a_planned_fault_that_never_fired_fails_the_test() {
    assertThat(failureOf(Unfired.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("lost reply on PATCH /sobjects/User, fired 0 of 1");
  }

  static class Unsound {
    @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

    @Test
    void takes_seats_away_that_are_used() {
      fake.given().userLicense("Salesforce", 0);
    }
  }

  @Test
  void an_unsound_org_fails_the_test() {
    assertThat(failureOf(Unsound.class))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the org is not sound (seed 1)");
  }

  @Test
  void there_is_no_org_outside_of_a_test() {
    FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();
    org.assertj.core.api.Assertions.assertThatIllegalStateException()
        .isThrownBy(fake::org)
        .withMessageContaining("@RegisterExtension");
  }

  @Test
  void the_same_seed_and_calls_make_the_same_ids_and_tokens() {
    try (FakeSalesforce fake = FakeSalesforce.enterprise();
        FakeSalesforce other = FakeSalesforce.enterprise();
        FakeSalesforce third = FakeSalesforce.builder().seed(3).build()) {
      String one = fake.givenUser("ann@acme.example").accessToken();
      assertThat(other.givenUser("ann@acme.example").accessToken()).isEqualTo(one);
      assertThat(third.givenUser("ann@acme.example").accessToken()).isNotEqualTo(one);
      assertThat(third.orgId()).isNotEqualTo(other.orgId()).hasSize(18).startsWith("00D");
    }
  }
}
