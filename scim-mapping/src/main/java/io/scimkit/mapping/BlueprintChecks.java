package io.scimkit.mapping;

import io.scimkit.mapping.attribute.AttributeRule;
import io.scimkit.mapping.decide.FieldFault;
import io.scimkit.mapping.decide.SourcePath;
import io.scimkit.mapping.entitlement.EntitlementRules;
import io.scimkit.mapping.entitlement.GrantRule;
import io.scimkit.mapping.entitlement.GroupBinding;
import io.scimkit.mapping.field.UserFields;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.model.ScimException;
import io.scimkit.model.filter.Filter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What has to hold for the parts of a blueprint; places are those of its JSON form. */
final class BlueprintChecks {

  private static final Set<String> KEYS = Set.of("FederationIdentifier", "Username");

  private final List<Problem> problems = new ArrayList<>();

  private BlueprintChecks() {}

  static List<Problem> problems(
      String name,
      Optional<Source> source,
      List<AttributeRule> attributes,
      Set<String> deferredFields,
      Optional<ProfileStrategy> profile,
      EntitlementRules entitlements) {
    BlueprintChecks checks = new BlueprintChecks();
    if (name.isBlank()) {
      checks.report("/name", name, "Give the blueprint a name that is not blank.");
    }
    source.ifPresentOrElse(
        checks::source,
        () ->
            checks.report("/source", "", "Say where the users come from: Source.okta(\"acme\")."));
    checks.attributes(attributes, deferredFields);
    source.flatMap(Source::marker).ifPresent(m -> checks.marker(m.field(), attributes));
    if (profile.filter(p -> !p.name().isBlank()).isEmpty()) {
      checks.report("/profile", "", "Name the profile of new users: Profiles.single(\"...\").");
    }
    checks.grants(entitlements.grants());
    return checks.problems;
  }

  /** Marks the rules of fields that Salesforce requires as required. */
  static AttributeRule completed(AttributeRule rule) {
    boolean required =
        rule.required()
            || UserFields.required().contains(rule.field())
            || rule.field().equals("FederationIdentifier");
    return new AttributeRule(
        rule.field(),
        rule.constant(),
        rule.sources(),
        rule.transforms(),
        rule.orElse(),
        required,
        rule.strength(),
        rule.owner());
  }

  private void source(Source source) {
    if (source.name().isBlank()) {
      report("/source/name", source.name(), "Give the source a name that is not blank.");
    }
    source.owning().ifPresent(filter -> parsed("/source/owning", filter, Filter::parse));
  }

  private void marker(String field, List<AttributeRule> attributes) {
    if (attributes.stream().noneMatch(rule -> rule.field().equals(field))) {
      report(
          "/source/marker/field",
          field,
          "Fill the marker by an attribute rule, or take another field.");
    }
  }

  private void attributes(List<AttributeRule> rules, Set<String> deferredFields) {
    Set<String> fields = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      attribute("/attributes/" + i, rules.get(i));
      // Names of fields ignore case in Salesforce, those of custom fields too.
      if (!seen.add(UserFields.key(rules.get(i).field()))) {
        report("/attributes/" + i, rules.get(i).field(), "Keep one rule for each field.");
      }
      fields.add(rules.get(i).field());
    }
    List<String> needed = new ArrayList<>(List.of("FederationIdentifier"));
    needed.addAll(UserFields.required());
    needed.removeAll(fields);
    needed.removeAll(deferredFields);
    if (!needed.isEmpty()) {
      report(
          "/attributes",
          "",
          "Add rules for "
              + String.join(", ", needed)
              + ": begin with"
              + " StandardRules.internalUser().");
    }
  }

  private void attribute(String place, AttributeRule rule) {
    String field = rule.field();
    if (!UserFields.isName(field)) {
      report(place + "/field", field, "Write the API name of a User field, letters and digits.");
    }
    UserFields.notByRule(UserFields.canonical(field))
        .ifPresent(why -> report(place + "/field", field, why));
    if (rule.constant().isPresent() == !rule.sources().isEmpty()) {
      report(place, field, "Give the rule either a constant or sources (from).");
    }
    if (rule.constant().isPresent() && !rule.transforms().isEmpty()) {
      report(place + "/via", field, "A constant is written as it is: take the transforms out.");
    }
    if (rule.constant().isPresent() && rule.orElse().isPresent()) {
      report(place + "/orElse", field, "A constant needs no default: take it out.");
    }
    rule.constant().ifPresent(value -> text(place + "/constant", field, value));
    rule.orElse().ifPresent(value -> text(place + "/orElse", field, value));
    for (String source : rule.sources()) {
      parsed(place + "/from", source, text -> path(place + "/from", text));
      if (source.toLowerCase(Locale.ROOT).endsWith("password")) {
        report(place + "/from", source, "A password is a secret and is never mapped.");
      }
    }
    if (KEYS.contains(field) && rule.orElse().or(rule::constant).isPresent()) {
      report(
          place,
          field,
          "It tells people apart, and a text that is the same for several would make one user of"
              + " them: take the constant or the default out.");
    }
    if (UserFields.isReference(field) && rule.orElse().or(rule::constant).isPresent()) {
      report(place, field, "A reference to a user has no default: take it out.");
    }
  }

  private void path(String place, String text) {
    if (SourcePath.parse(text).isComplex()) {
      report(
          place,
          text,
          "It has no value of its own: name one of its parts, as in name.familyName or"
              + " emails[type eq \"work\"].value.");
    }
  }

  /** A text that a rule holds itself is written as it is, so it must fit as it is. */
  private void text(String place, String field, String value) {
    if (value.isBlank() || !value.equals(value.strip())) {
      report(place, value, "Salesforce keeps no blanks at the ends: write a text without them.");
    } else {
      FieldFault.in(field, value)
          .ifPresent(fault -> report(place, value, fault.says() + ": write another text."));
    }
  }

  private void grants(List<GrantRule> grants) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < grants.size(); i++) {
      String place = "/entitlements/grants/" + i;
      GrantRule grant = grants.get(i);
      String condition = grant.group().map(GroupBinding::id).orElse("");
      if (!seen.add(condition + " " + grant.entitlement())) {
        report(
            place, grant.entitlement().toString(), "Grant it once for " + grant.condition() + ".");
      }
      grant
          .group()
          .ifPresent(
              group -> {
                String other = names.putIfAbsent(group.id(), group.name());
                if (other != null && !other.equals(group.name())) {
                  report(
                      place + "/group/name",
                      group.name(),
                      "The id "
                          + group.id()
                          + " is bound as \""
                          + other
                          + "\" above: one is"
                          + " wrong.");
                }
                String id = ids.putIfAbsent(group.name(), group.id());
                if (id != null && !id.equals(group.id())) {
                  report(
                      place + "/group/id",
                      group.id(),
                      "The name \""
                          + group.name()
                          + "\" stands for the id "
                          + id
                          + " above: one is wrong. Give two groups of one name a name each, it"
                          + " binds nothing.");
                }
              });
    }
  }

  private void parsed(String place, String text, Consumer<String> parser) {
    try {
      parser.accept(text);
    } catch (ScimException e) {
      report(place, text, e.getMessage() + ".");
    }
  }

  private void report(String place, String value, String fix) {
    problems.add(new Problem(ProblemCode.INVALID_DEFINITION, place, value, fix));
  }
}
