package io.scimkit.mapping.decide;

import io.scimkit.mapping.attribute.AttributeRule;
import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.entitlement.EntitlementRules;
import io.scimkit.mapping.entitlement.GrantRule;
import io.scimkit.mapping.field.UserFields;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.mapping.org.UserReference;
import io.scimkit.mapping.plan.DesiredEntitlements;
import io.scimkit.mapping.plan.DesiredField;
import io.scimkit.mapping.plan.DesiredGrant;
import io.scimkit.mapping.plan.DesiredReference;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.plan.RowMarker;
import io.scimkit.model.ScimUser;
import io.scimkit.model.filter.Filter;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Turns a resource and its memberships into the desired user of one org. Thread-safe. */
public final class UserMapper {

  /** The key that alone says which row somebody is. */
  private static final String KEY = "FederationIdentifier";

  private final String blueprint;
  private final Optional<Filter> owning;
  private final Optional<RowMarker> marker;
  private final List<CompiledRule> rules;
  private final String profile;
  private final EntitlementRules entitlements;

  /** Compiles the checked parts of a blueprint. */
  public UserMapper(
      String blueprint,
      Optional<String> owning,
      Optional<RowMarker> marker,
      List<AttributeRule> rules,
      String profile,
      EntitlementRules entitlements) {
    this.blueprint = blueprint;
    this.owning = owning.map(Filter::parse);
    this.marker = marker;
    this.rules = rules.stream().map(CompiledRule::of).toList();
    this.profile = profile;
    this.entitlements = entitlements;
  }

  /**
   * Maps.
   *
   * @param groupIds all groups of the user; empty when they are unknown
   * @param groupNames id to name of these groups, as far as their names are known
   * @throws PlanRefusedException with every problem found, those handed in included
   */
  public DesiredUser map(
      ScimUser user,
      Optional<Set<String>> groupIds,
      Map<String, String> groupNames,
      OrgBinding binding,
      List<Problem> problemsBefore) {
    List<Problem> problems = new ArrayList<>(problemsBefore);
    List<String> notes = new ArrayList<>();
    Optional<Boolean> active = active(user, problems);
    checkOwned(user, active, problems, notes);
    Map<String, DesiredField> fields = new LinkedHashMap<>();
    Map<String, DesiredReference> references = new LinkedHashMap<>();
    for (CompiledRule rule : rules) {
      field(rule, user, binding, active, fields, references, problems, notes);
    }
    noteSuffix(binding, notes);
    boolean leaves = leaves(active);
    String federationId = key(KEY, fields, problems);
    String username = leaves ? text("Username", fields) : key("Username", fields, problems);
    Optional<Problem> unmarked = unmarked(fields, problems);
    if (leaves) {
      unmarked.ifPresent(problem -> notes.add(leftOut(problem)));
    } else {
      unmarked.ifPresent(problems::add);
    }
    noteNamesakes(groupNames, notes);
    references.values().removeIf(want -> isSelf(want, federationId, notes));
    if (!problems.isEmpty()) {
      throw new PlanRefusedException(problems);
    }
    return new DesiredUser(
        blueprint,
        binding.orgId(),
        federationId,
        username,
        active,
        binding.profileHere(profile),
        fields,
        references,
        entitlements(groupIds, binding),
        marker,
        notes);
  }

  private void checkOwned(
      ScimUser user, Optional<Boolean> active, List<Problem> problems, List<String> notes) {
    if (owning.filter(filter -> !filter.matches(user)).isEmpty()) {
      return;
    }
    Problem outOfScope =
        new Problem(
            ProblemCode.OUT_OF_SCOPE,
            "The subject " + user.userName().orElse("without userName"),
            "",
            "The source owns only: "
                + owning.get()
                + ". Unassign the user at the identity provider, or widen the filter.");
    if (leaves(active)) {
      // Who leaves often loses the attribute that the filter asks for; the row proves whose it is.
      notes.add("A leaver is planned all the same: " + outOfScope.message());
    } else {
      problems.add(outOfScope);
    }
  }

  private static Optional<Boolean> active(ScimUser user, List<Problem> problems) {
    Optional<Boolean> active = user.active();
    Optional<ScimValue> sent = user.attributes().get("active").filter(v -> !v.isUnassigned());
    if (active.isEmpty() && sent.isPresent()) {
      problems.add(
          new Problem(
              ProblemCode.INVALID_VALUE,
              "active",
              sent.get().text().orElse("not a simple value"),
              "Send true or false: the status of a user is never guessed."));
    }
    return active;
  }

  private static void field(
      CompiledRule rule,
      ScimUser user,
      OrgBinding binding,
      Optional<Boolean> active,
      Map<String, DesiredField> fields,
      Map<String, DesiredReference> references,
      List<Problem> problems,
      List<String> notes) {
    String name = rule.rule().field();
    List<Problem> found = new ArrayList<>();
    Optional<DesiredField> field = rule.desired(user, binding.usernameSuffix(), found);
    if (leaves(active) && !name.equals(KEY)) {
      // A leaver is contained, whatever is wrong with the title.
      found.forEach(problem -> notes.add(leftOut(problem)));
    } else {
      problems.addAll(found);
    }
    field.ifPresent(
        want -> {
          if (UserFields.isReference(name) && want.value() instanceof FieldValue.Text text) {
            UserReference reference = UserReference.of(text.value());
            references.put(name, new DesiredReference(reference, want.strength(), want.rule()));
          } else {
            fields.put(name, want);
          }
        });
  }

  private static boolean leaves(Optional<Boolean> active) {
    return active.filter(value -> !value).isPresent();
  }

  private static String leftOut(Problem problem) {
    return "Left out: " + problem.message();
  }

  private static String key(
      String field, Map<String, DesiredField> fields, List<Problem> problems) {
    String value = text(field, fields);
    if (value.isEmpty() && !isReported(field, problems)) {
      problems.add(
          new Problem(
              ProblemCode.MISSING_KEY,
              field,
              "",
              "Fill it from an attribute that the identity provider always sends."));
    }
    return value;
  }

  /** Returns the text that a field should have; empty when there is none. */
  private static String text(String field, Map<String, DesiredField> fields) {
    return Optional.ofNullable(fields.get(field))
        .map(DesiredField::value)
        .filter(FieldValue.Text.class::isInstance)
        .map(FieldValue::display)
        .orElse("");
  }

  private static boolean isReported(String field, List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.place().startsWith(field + " "));
  }

  private Optional<Problem> unmarked(Map<String, DesiredField> fields, List<Problem> problems) {
    return marker
        .filter(mark -> !isReported(mark.field(), problems))
        .filter(mark -> !text(mark.field(), fields).startsWith(mark.prefix()))
        .map(
            mark ->
                new Problem(
                    ProblemCode.MARKER_MISSING,
                    mark.field(),
                    text(mark.field(), fields),
                    "Users of this source have a value that begins with \""
                        + mark.prefix()
                        + "\": correct it at the identity provider, or add via(prefix(\""
                        + mark.prefix()
                        + "\"))."));
  }

  private static boolean isSelf(DesiredReference want, String federationId, List<String> notes) {
    UserReference reference = want.reference();
    boolean self =
        reference.by() == UserReference.By.FEDERATION_IDENTIFIER
            && reference.value().equals(federationId);
    if (self) {
      notes.add(want.rule() + " points at the user: Salesforce refuses that, it is left.");
    }
    return self;
  }

  private void noteSuffix(OrgBinding binding, List<String> notes) {
    binding
        .usernameSuffix()
        .filter(suffix -> rules.stream().noneMatch(CompiledRule::appendsSuffix))
        .ifPresent(
            suffix ->
                notes.add(
                    "The username suffix "
                        + suffix
                        + " of the binding is not used: no rule appends it with orgSuffix()."));
  }

  /** A group that was deleted and made anew has the old name and grants nothing. */
  private void noteNamesakes(Map<String, String> groupNames, List<String> notes) {
    Map<String, String> bound = new LinkedHashMap<>();
    entitlements.grants().stream()
        .flatMap(rule -> rule.group().stream())
        .forEach(group -> bound.put(group.name(), group.id()));
    groupNames.forEach(
        (id, name) -> {
          if (bound.containsKey(name) && !bound.containsValue(id)) {
            notes.add(
                "The group "
                    + name
                    + " has the id "
                    + id
                    + " and is bound by "
                    + bound.get(name)
                    + ": it grants nothing. If it was made anew, bind the new id.");
          }
        });
  }

  private DesiredEntitlements entitlements(Optional<Set<String>> groupIds, OrgBinding binding) {
    Predicate<GrantRule> birthright = rule -> rule.group().isEmpty();
    Map<Entitlement, String> managed = new LinkedHashMap<>();
    for (GrantRule rule : entitlements.grants()) {
      rule.licenses()
          .forEach(license -> managed.putIfAbsent(binding.nameHere(license), rule.condition()));
      managed.putIfAbsent(binding.nameHere(rule.entitlement()), rule.condition());
    }
    return new DesiredEntitlements(
        grants(birthright, binding),
        groupIds.map(
            ids ->
                grants(
                    rule -> rule.group().filter(group -> ids.contains(group.id())).isPresent(),
                    binding)),
        managed,
        entitlements.unmanaged(),
        entitlements.authoritative());
  }

  private List<DesiredGrant> grants(Predicate<GrantRule> condition, OrgBinding binding) {
    return entitlements.grants().stream()
        .filter(condition)
        .map(
            rule ->
                new DesiredGrant(
                    binding.nameHere(rule.entitlement()),
                    rule.licenses().stream().map(binding::nameHere).collect(Collectors.toList()),
                    rule.condition(),
                    rule.because()))
        .toList();
  }
}
