package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.scimkit.testkit.behavior.Choice;
import io.scimkit.testkit.behavior.DeleteUser;
import io.scimkit.testkit.behavior.MixedDml;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BehaviorTest {

  static Stream<Class<?>> switches() {
    return Arrays.stream(Choice.class.getPermittedSubclasses());
  }

  private static List<Choice> constants(Class<?> kind) {
    return Arrays.stream(kind.getEnumConstants()).map(Choice.class::cast).toList();
  }

  @ParameterizedTest
  @MethodSource("switches")
  void every_switch_has_something_to_choose_and_says_why(Class<?> kind) {
    assertThat(kind.getSimpleName()).isNotEmpty();
    assertThat(constants(kind)).hasSizeGreaterThan(1);
    assertThat(constants(kind)).allSatisfy(choice -> assertThat(choice.source()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("switches")
  void every_choice_survives_export_and_import(Class<?> kind) {
    for (Choice choice : constants(kind)) {
      try (FakeSalesforce fake = FakeSalesforce.builder().behavior(choice).build();
          FakeSalesforce again = FakeSalesforce.importJson(fake.exportJson())) {
        assertThat(again.config().behavior()).hasToString(fake.config().behavior().toString());
      }
    }
  }

  @Test
  void the_first_constant_is_the_default_and_the_last_word_counts() {
    assertThat(Behavior.standard().is(DeleteUser.METHOD_NOT_ALLOWED)).isTrue();
    Behavior changed =
        Behavior.standard()
            .with(DeleteUser.INSUFFICIENT_ACCESS)
            .with(MixedDml.REFUSED_IN_COMPOSITE)
            .with(MixedDml.REFUSED_IN_ROLLBACK_UNIT);
    assertThat(changed.of(DeleteUser.class)).isEqualTo(DeleteUser.INSUFFICIENT_ACCESS);
    assertThat(changed.of(MixedDml.class)).isEqualTo(MixedDml.REFUSED_IN_ROLLBACK_UNIT);
  }

  @Test
  void a_choice_that_no_version_of_the_kit_knows_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Behavior.choice("Weather.RAIN"))
        .withMessageContaining("Weather.RAIN");
  }
}
