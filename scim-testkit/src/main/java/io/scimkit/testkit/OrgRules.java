package io.scimkit.testkit;

import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.rules.CustomValidation;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The validation and duplicate rules that were declared for an org. Immutable. */
final class OrgRules {
  static final OrgRules NONE = new OrgRules(List.of(), List.of());

  private static final Set<String> WITH_DUPLICATE_RULES = Set.of("Account", "Contact", "Lead");

  private final List<Validation> validations;
  private final List<Duplicate> duplicates;

  private record Validation(
      String object, Predicate<SavedRow> wrong, String message, String field) {}

  private record Duplicate(String object, DuplicateRule rule) {}

  private OrgRules(List<Validation> validations, List<Duplicate> duplicates) {
    this.validations = List.copyOf(validations);
    this.duplicates = List.copyOf(duplicates);
  }

  OrgRules validating(String object, Predicate<SavedRow> wrong, String message, String field) {
    List<Validation> more = new ArrayList<>(validations);
    more.add(new Validation(object, wrong, message, field));
    return new OrgRules(more, duplicates);
  }

  OrgRules comparing(String object, DuplicateRule rule) {
    if (!WITH_DUPLICATE_RULES.contains(object) && !object.endsWith("__c")) {
      throw new IllegalArgumentException(
          "Account, Contact, Lead and custom objects can have duplicate rules, not " + object);
    }
    List<Duplicate> more = new ArrayList<>(duplicates);
    more.add(new Duplicate(object, rule));
    return new OrgRules(validations, more);
  }

  /**
   * The rules for the objects of an org, in the order in which Salesforce asks them.
   *
   * @throws IllegalArgumentException when one names what the org has not
   */
  List<SaveRule> of(Schema schema) {
    Map<String, List<CustomValidation.Check>> checks = new LinkedHashMap<>();
    for (Validation each : validations) {
      check(schema, each.object(), each.field().isEmpty() ? List.of() : List.of(each.field()));
      checks
          .computeIfAbsent(each.object(), any -> new ArrayList<>())
          .add(
              new CustomValidation.Check(
                  save -> each.wrong().test(new SavedRow(save)), each.message(), each.field()));
    }
    List<SaveRule> rules = new ArrayList<>();
    checks.forEach((object, own) -> rules.add(new CustomValidation(object, own)));
    for (Duplicate each : duplicates) {
      check(schema, each.object(), each.rule().fields());
      rules.add(each.rule().of(each.object()));
    }
    return rules;
  }

  private static void check(Schema schema, String object, List<String> fields) {
    SObjectType type =
        schema
            .type(object)
            .filter(found -> found.name().equals(object))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a rule is declared for the object " + object + ", which the org has not"));
    for (String field : fields) {
      if (type.field(field).isEmpty()) {
        throw new IllegalArgumentException(
            "a rule is declared for " + object + "." + field + ", which the org has not");
      }
    }
  }
}
