package io.scimkit.model.schema;

import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects violations, and keeps secrets out of them. */
final class Findings {
  private final List<Violation> violations = new ArrayList<>();

  void add(String path, ValidationRule rule, String message) {
    violations.add(new Violation(path, rule, Optional.empty(), message));
  }

  void add(
      String path,
      ValidationRule rule,
      ScimValue value,
      SchemaAttribute definition,
      String message) {
    boolean secret = definition.returned() == Returned.NEVER;
    Optional<String> shown = secret ? Optional.empty() : Optional.of(value.toString());
    violations.add(new Violation(path, rule, shown, message));
  }

  List<Violation> all() {
    return List.copyOf(violations);
  }
}
