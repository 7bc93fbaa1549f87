package io.scimkit.model.schema;

import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Validates attributes against their definitions. */
final class AttributeCheck {
  private final Findings findings;
  private final boolean strict;
  private final boolean response;

  AttributeCheck(Findings findings, boolean strict, boolean response) {
    this.findings = findings;
    this.strict = strict;
    this.response = response;
  }

  void check(String path, ScimValue value, SchemaAttribute definition) {
    if (value.isUnassigned()) {
      return;
    }
    checkDirection(path, value, definition);
    if (definition.multiValued()) {
      checkValues(path, value, definition);
    } else {
      checkValue(path, value, definition);
    }
  }

  private void checkDirection(String path, ScimValue value, SchemaAttribute definition) {
    if (response && definition.returned() == Returned.NEVER) {
      findings.add(path, ValidationRule.RETURNED, value, definition, "It is never returned");
    }
    if (!response && strict && definition.mutability() == Mutability.READ_ONLY) {
      findings.add(
          path, ValidationRule.MUTABILITY, value, definition, "It is read-only for clients");
    }
  }

  private void checkValues(String path, ScimValue value, SchemaAttribute definition) {
    if (!(value instanceof ScimList list)) {
      if (strict || response) {
        findings.add(path, ValidationRule.TYPE, value, definition, "A list is due here");
      } else {
        checkValue(path, value, definition);
      }
      return;
    }
    Set<String> seen = new HashSet<>();
    int primaries = 0;
    for (int i = 0; i < list.size(); i++) {
      ScimValue element = list.get(i);
      String place = path + "[" + i + "]";
      checkValue(place, element, definition);
      primaries += isPrimary(element) ? 1 : 0;
      if (!seen.add(identity(element, definition))) {
        findings.add(
            place, ValidationRule.UNIQUENESS, element, definition, "An earlier value is the same");
      }
    }
    if (primaries > 1) {
      findings.add(path, ValidationRule.PRIMARY, primaries + " values are primary; one may be");
    }
  }

  private static boolean isPrimary(ScimValue value) {
    return value instanceof ScimObject object
        && object.get("primary").filter(ScimBoolean.TRUE::equals).isPresent();
  }

  /** What no two values of an attribute may share (RFC 7643 section 2.4). */
  private static String identity(ScimValue element, SchemaAttribute definition) {
    if (!(element instanceof ScimObject object) || object.get("value").isEmpty()) {
      return element.toString();
    }
    String value = object.text("value").orElse("");
    boolean exact =
        definition.subAttribute("value").filter(SchemaAttribute::comparesExactly).isPresent();
    String type = object.text("type").orElse("").toLowerCase(Locale.ROOT);
    return type + "|" + (exact ? value : value.toLowerCase(Locale.ROOT));
  }

  private void checkValue(String path, ScimValue value, SchemaAttribute definition) {
    Optional<String> fault = TypeRule.fault(value, definition);
    if (fault.isPresent() && !isBorne(value, definition)) {
      findings.add(path, ValidationRule.TYPE, value, definition, fault.get());
      return;
    }
    checkCanonical(path, value, definition);
    if (value instanceof ScimObject object) {
      checkParts(path, object, definition);
    }
  }

  /** What tolerant validation of requests bears: booleans as text, bare and null values. */
  private boolean isBorne(ScimValue value, SchemaAttribute definition) {
    if (strict || response) {
      return false;
    }
    String text = value.text().orElse("");
    return switch (definition.type()) {
      case BOOLEAN -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false");
      case COMPLEX ->
          value == ScimNull.NULL
              || (!text.isEmpty() && definition.subAttribute("value").isPresent());
      case STRING, DECIMAL, INTEGER, DATE_TIME, BINARY, REFERENCE -> value == ScimNull.NULL;
    };
  }

  private void checkCanonical(String path, ScimValue value, SchemaAttribute definition) {
    List<String> canonical = definition.canonicalValues();
    if (!strict || canonical.isEmpty()) {
      return;
    }
    String text = value.text().orElse("");
    boolean known =
        definition.comparesExactly()
            ? canonical.contains(text)
            : canonical.stream().anyMatch(text::equalsIgnoreCase);
    if (!known) {
      findings.add(
          path, ValidationRule.CANONICAL, value, definition, "It should be one of " + canonical);
    }
  }

  private void checkParts(String path, ScimObject object, SchemaAttribute definition) {
    for (int i = 0; i < object.size(); i++) {
      String place = path + "." + object.nameAt(i);
      Optional<SchemaAttribute> part = definition.subAttribute(object.nameAt(i));
      if (part.isPresent()) {
        check(place, object.valueAt(i), part.get());
      } else if (strict) {
        findings.add(place, ValidationRule.UNKNOWN, "No schema knows this sub-attribute");
      }
    }
    checkPresence(path + ".", object, definition.subAttributes());
  }

  void checkPresence(String prefix, ScimObject object, List<SchemaAttribute> definitions) {
    for (SchemaAttribute definition : definitions) {
      boolean absent =
          object.get(definition.name()).filter(value -> !value.isUnassigned()).isEmpty();
      boolean sentByClients = definition.mutability() != Mutability.READ_ONLY;
      if (absent && definition.required() && (response || sentByClients)) {
        findings.add(prefix + definition.name(), ValidationRule.REQUIRED, "It needs a value");
      }
      if (absent && response && definition.returned() == Returned.ALWAYS) {
        findings.add(prefix + definition.name(), ValidationRule.RETURNED, "It is always returned");
      }
    }
  }
}
