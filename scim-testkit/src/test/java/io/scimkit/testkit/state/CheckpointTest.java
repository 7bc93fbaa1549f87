package io.scimkit.testkit.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Behavior;
import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.UsernameRegistry;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.rules.RuleBook;
import io.scimkit.testkit.schema.Schema;
import io.scimkit.testkit.seed.Preset;
import io.scimkit.testkit.seed.Records;
import io.scimkit.testkit.seed.Seeder;
import io.scimkit.testkit.store.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  /** Counted in changes, not in time: ten rows or a thousand make no difference. */
  @ParameterizedTest
  @ValueSource(ints = {10, 1000})
  void going_back_costs_what_changed_whatever_the_size_of_the_org(int rows) {
    Org org =
        new Org(
            Schema.standard(),
            FakeClock.create(),
            Behavior.standard(),
            UsernameRegistry.create(),
            1,
            1000,
            RuleBook.standard());
    Seeder seeder = new Seeder(org);
    Preset.load("enterprise", "", seeder);
    new Records(seeder).own(org.actsAs(), "Account", rows);
    List<Row> before = List.copyOf(org.store().table("Account").rows(false));
    Checkpoint checkpoint = Checkpoint.of(org);

    assertThat(checkpoint.restore()).as("nothing changed").isZero();
    seeder.update(before.get(0), "Name", "Other");
    new Records(seeder).own(org.actsAs(), "Account", 2);
    assertThat(checkpoint.restore()).as("one row changed, two came").isEqualTo(3);
    assertThat(checkpoint.restore()).as("nothing changed since").isZero();

    List<Row> after = List.copyOf(org.store().table("Account").rows(false));
    assertThat(after).hasSize(rows);
    for (int i = 0; i < rows; i++) {
      assertThat(after.get(i)).as("no row was copied").isSameAs(before.get(i));
    }
  }
}
