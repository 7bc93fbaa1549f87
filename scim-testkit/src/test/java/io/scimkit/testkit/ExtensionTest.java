package io.scimkit.testkit;

import static io.scimkit.testkit.assertj.FakeSalesforceAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.scimkit.testkit.junit.FakeSalesforceExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExtensionTest {
  @RegisterExtension final FakeSalesforceExtension fake = FakeSalesforceExtension.enterprise();

  @RepeatedTest(2)
  void each_test_has_an_org_of_its_own() {
    fake.givenUser("ann@acme.example");
    assertThat(fake.org().count("User")).isEqualTo(2);
  }

  @Test
  void a_failure_carries_what_the_org_saw() {
    fake.givenUser("ann@acme.example");
    try (Wire wire = new Wire(fake.org(), Door.IN_PROCESS)) {
      wire.get("/query?q=x");
    }
    AssertionError failure = new AssertionError("no");
    assertThatThrownBy(() -> fake.handleTestExecutionException(null, failure)).isSameAs(failure);
    assertThat(failure.getSuppressed()[0])
        .hasMessageContaining("seed 1")
        .hasMessageContaining("#1 GET /services/data/v62.0/query?q=x -> 401");
  }

  @Test
  void an_assertion_that_fails_says_whom_and_what() {
    UserView ann = fake.user(fake.givenUser("ann@acme.example").tokens(1));
    assertThatThrownBy(() -> assertThat(ann).isFrozen())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("ann@acme.example")
        .hasMessageContaining("to be frozen");
    assertThatThrownBy(() -> assertThat(ann).hasNoTokens())
        .hasMessageContaining("App 1 <redacted>");
    assertThatThrownBy(() -> assertThat(ann).hasField("Title", "Boss"))
        .hasMessageContaining("it is null");
    assertThatThrownBy(() -> assertThat(ann).hasExactlyPermissionSets("Audit_Read"))
        .hasMessageContaining("Audit_Read");
    assertThat(ann)
        .isActive()
        .isNotFrozen()
        .hasTokens(1)
        .hasNoSessions()
        .hasNoField("Title")
        .hasExactlyPublicGroups();
  }

  @Test
  void the_same_seed_and_calls_make_the_same_ids_and_tokens() {
    try (FakeSalesforce other = FakeSalesforce.enterprise();
        FakeSalesforce third = FakeSalesforce.builder().seed(3).build()) {
      String one = fake.givenUser("ann@acme.example").accessToken();
      assertThat(other.givenUser("ann@acme.example").accessToken()).isEqualTo(one);
      assertThat(third.givenUser("ann@acme.example").accessToken()).isNotEqualTo(one);
      assertThat(third.orgId()).isNotEqualTo(other.orgId()).hasSize(18).startsWith("00D");
    }
  }
}
