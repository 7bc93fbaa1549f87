package io.scimkit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import io.scimkit.mapping.planted.PlantedAdapterInMapping;
import io.scimkit.mapping.planted.PlantedClient;
import io.scimkit.mapping.planted.PlantedClock;
import io.scimkit.mapping.planted.PlantedDice;
import io.scimkit.mapping.planted.PlantedFile;
import io.scimkit.mapping.planted.PlantedProcess;
import io.scimkit.mapping.planted.PlantedThread;
import io.scimkit.model.planted.PlantedMappingInModel;
import io.scimkit.salesforce.planted.PlantedCache;
import io.scimkit.salesforce.planted.PlantedConsole;
import io.scimkit.salesforce.planted.PlantedFake;
import io.scimkit.salesforce.planted.PlantedStatic;
import io.scimkit.testkit.planted.PlantedModelInKit;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Breaks each rule on purpose: a rule that cannot fail protects nothing. */
class PlantedViolationsTest {

  static Stream<Arguments> rulesAndViolations() {
    return Stream.of(
        arguments(HouseRules.MODEL_STANDS_ALONE, PlantedMappingInModel.class),
        arguments(HouseRules.MAPPING_KNOWS_ONLY_THE_MODEL, PlantedAdapterInMapping.class),
        arguments(HouseRules.ADAPTER_SHIPS_NO_FAKE, PlantedFake.class),
        arguments(HouseRules.KIT_SHARES_NO_CODE, PlantedModelInKit.class),
        arguments(HouseRules.PURE_MODULES_USE_NO_CLIENT, PlantedClient.class),
        arguments(HouseRules.PURE_MODULES_DO_NO_IO, PlantedFile.class),
        arguments(HouseRules.PURE_MODULES_HAVE_NO_CLOCK, PlantedClock.class),
        arguments(HouseRules.PURE_MODULES_ROLL_NO_DICE, PlantedDice.class),
        arguments(HouseRules.PURE_MODULES_START_NO_THREAD, PlantedThread.class),
        arguments(HouseRules.PURE_MODULES_DO_NO_IO, PlantedProcess.class),
        arguments(HouseRules.NO_STATIC_CHANGES, PlantedStatic.class),
        arguments(HouseRules.NO_STATIC_HOLDS_WHAT_CHANGES, PlantedCache.class),
        arguments(HouseRules.NOBODY_PRINTS, PlantedConsole.class));
  }

  static Stream<ArchRule> rules() {
    return rulesAndViolations().map(pair -> (ArchRule) pair.get()[0]).distinct();
  }

  @ParameterizedTest
  @MethodSource("rulesAndViolations")
  void a_planted_violation_is_found(ArchRule rule, Class<?> planted) {
    EvaluationResult result = rule.evaluate(new ClassFileImporter().importClasses(planted));

    assertThat(result.hasViolation()).isTrue();
    assertThat(result.getFailureReport().getDetails())
        .allMatch(detail -> detail.contains(planted.getName()));
  }

  @Test
  void every_rule_of_the_house_has_its_violation() {
    List<ArchRule> declared =
        Arrays.stream(HouseRules.class.getDeclaredFields())
            .filter(field -> field.getType() == ArchRule.class)
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(PlantedViolationsTest::value)
            .toList();

    assertThat(rules()).containsExactlyInAnyOrderElementsOf(declared);
  }

  private static ArchRule value(java.lang.reflect.Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
