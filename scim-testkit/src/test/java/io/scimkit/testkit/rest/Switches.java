package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.Choice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The switches of the kit, as rows of a table. */
final class Switches {
  private Switches() {}

  static List<List<String>> rows() {
    return Arrays.stream(Choice.class.getPermittedSubclasses())
        .sorted(Comparator.comparing(Class::getSimpleName))
        .map(Switches::row)
        .toList();
  }

  private static List<String> row(Class<?> choice) {
    Object[] constants = choice.getEnumConstants();
    return List.of(
        GeneratedPage.code(choice.getSimpleName()),
        Arrays.stream(constants)
            .map(constant -> GeneratedPage.code(constant.toString()))
            .collect(Collectors.joining(", ")),
        ((Choice) constants[0]).source());
  }
}
