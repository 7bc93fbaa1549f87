package io.scimkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the main classes of the four modules to the rules of the house. */
class HouseRulesTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.scimkit");

  @ParameterizedTest
  @MethodSource("io.scimkit.house.PlantedViolationsTest#rules")
  void the_four_modules_keep_the_rule(ArchRule rule) {
    rule.check(MAIN);
  }

  /** Otherwise an empty class path would keep every rule. */
  @ParameterizedTest
  @ValueSource(strings = {"model", "mapping", "salesforce", "testkit"})
  void every_module_is_looked_at(String module) {
    String packageName = "io.scimkit." + module;
    assertThat(MAIN).anyMatch(type -> type.getPackageName().startsWith(packageName));
    assertThat(MAIN).noneMatch(type -> type.getPackageName().endsWith(".planted"));
  }
}
