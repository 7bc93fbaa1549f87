package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.behavior.GroupMembersOnDeactivation;
import io.scimkit.testkit.behavior.LicenseSeatOnDeactivation;
import io.scimkit.testkit.behavior.MissingLicense;
import io.scimkit.testkit.behavior.SessionRowsOnDeactivation;
import io.scimkit.testkit.behavior.SetsOfOldLicense;
import io.scimkit.testkit.behavior.TokenRowsOnDeactivation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every sequence of calls. */
class LawsTest {
  private static final int CALLS = 120;
  private static final List<Choice> OTHERWISE =
      List.of(
          LicenseSeatOnDeactivation.FREED,
          GroupMembersOnDeactivation.REMOVED,
          SessionRowsOnDeactivation.REMOVED,
          TokenRowsOnDeactivation.REMOVED,
          SetsOfOldLicense.REMOVED,
          MissingLicense.SILENT);

  /** Even seeds live in a standard org, odd ones in one that chooses otherwise and is slow. */
  private static FakeSalesforce org(long seed) {
    FakeSalesforceBuilder builder = FakeSalesforce.builder().seed(seed);
    if (seed % 2 == 1) {
      OTHERWISE.forEach(builder::behavior);
      builder
          .readLag(Progress.afterPolls(1))
          .deactivationLag(Progress.after(Duration.ofSeconds(3)));
    }
    return builder.build();
  }

  private record Life(List<String> told, String export) {}

  private static Life live(long seed, Door door) {
    try (FakeSalesforce fake = org(seed);
        Wire wire = new Wire(fake, door)) {
      GivenUser admin = fake.givenUser("admin@acme.example").profile("System Administrator");
      wire.as(admin);
      RandomCalls calls = new RandomCalls(seed, fake, wire);
      OrgSnapshot start = fake.snapshot();
      String before = fake.exportJson();
      for (int i = 0; i < 6; i++) {
        calls.run(CALLS / 6);
        fake.assertInvariants();
      }
      String after = fake.exportJson();
      OrgSnapshot end = fake.snapshot();
      fake.restore(start);
      assertThat(fake.exportJson()).isEqualTo(before);
      fake.restore(end);
      assertThat(fake.exportJson()).isEqualTo(after);
      return new Life(calls.told(), after);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void the_same_seed_and_calls_give_the_same_replies_and_export_through_both_doors(long seed) {
    Life once = live(seed, Door.IN_PROCESS);
    Life again = live(seed, Door.IN_PROCESS);
    Life overHttp = live(seed, Door.HTTP);
    assertThat(again).isEqualTo(once);
    assertThat(overHttp).isEqualTo(once);
    assertThat(once.told()).anyMatch(line -> line.startsWith("201"));
    assertThat(once.told()).anyMatch(line -> line.startsWith("400"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {7, 8})
  void an_org_that_is_written_down_and_read_again_goes_on_alike(long seed) {
    try (FakeSalesforce fake = org(seed);
        Wire wire = new Wire(fake, Door.IN_PROCESS)) {
      GivenUser admin = fake.givenUser("admin@acme.example").profile("System Administrator");
      wire.as(admin);
      new RandomCalls(seed, fake, wire).run(CALLS / 2);
      String text = fake.exportJson();
      try (FakeSalesforce copy = org(seed).config().toBuilder().importing(text).build();
          Wire other = new Wire(copy, Door.IN_PROCESS)) {
        copy.assertInvariants();
        wire.as(fake.given().existing(admin.id()));
        other.as(copy.given().existing(admin.id()));
        for (String call : List.of("/query?q=SELECT+COUNT()+FROM+User", "/limits")) {
          assertThat(other.get(call).text()).isEqualTo(wire.get(call).text());
        }
        assertThat(copy.exportJson()).isEqualTo(fake.exportJson());
      }
    }
  }
}
