package io.scimkit.mapping;

import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.entitlement.EntitlementKind;
import io.scimkit.mapping.entitlement.EntitlementRules;
import io.scimkit.mapping.entitlement.GrantRule;
import io.scimkit.mapping.entitlement.GroupBinding;
import io.scimkit.mapping.entitlement.Unmanaged;
import io.scimkit.mapping.json.Deferred;
import io.scimkit.mapping.json.JsonText;
import io.scimkit.mapping.json.Members;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON form of entitlement rules. */
final class EntitlementsJson {

  /** Kinds that the vocabulary knows and this version does not build. */
  private static final List<String> LATER_KINDS =
      List.of("queue", "packageLicense", "featureLicense");

  private final List<Problem> problems;
  private final List<Deferred> deferred;

  private EntitlementsJson(List<Problem> problems, List<Deferred> deferred) {
    this.problems = problems;
    this.deferred = deferred;
  }

  static EntitlementRules read(Members members, List<Problem> problems, List<Deferred> deferred) {
    return new EntitlementsJson(problems, deferred).rules(members);
  }

  private EntitlementRules rules(Members members) {
    List<GrantRule> grants = new ArrayList<>();
    List<JsonValue> values = members.array("grants");
    for (int i = 0; i < values.size(); i++) {
      String place = members.at("grants") + "/" + i;
      if (values.get(i) instanceof JsonObject object) {
        grant(new Members(object, place, problems), object).ifPresent(grants::add);
      } else {
        members.invalid(
            place, JsonText.compact(values.get(i)), "Write an object with a condition.");
      }
    }
    Optional<Unmanaged> unmanaged = Optional.empty();
    if (members.any("unmanaged").filter(v -> v.toString().equals("\"revoke\"")).isPresent()) {
      deferred.add(new Deferred(members.at("unmanaged"), "\"revoke\""));
    } else {
      unmanaged =
          AttributesJson.constant(members, "unmanaged", Unmanaged.values(), Unmanaged::jsonName);
    }
    boolean authoritative = members.flag("authoritative");
    members.end();
    return new EntitlementRules(grants, unmanaged.orElse(Unmanaged.LEAVE), authoritative);
  }

  private Optional<GrantRule> grant(Members members, JsonObject object) {
    Optional<Members> group = members.object("group");
    boolean byName = group.filter(g -> g.flag("byName")).isPresent();
    boolean later = LATER_KINDS.stream().anyMatch(kind -> members.any(kind).isPresent());
    if (byName || later) {
      deferred.add(new Deferred(members.pointer(), JsonText.compact(object)));
      return Optional.empty();
    }
    int before = problems.size();
    Optional<GroupBinding> binding = group.flatMap(this::group);
    boolean birthright = members.flag("birthright");
    if (birthright == members.has("group")) {
      members.invalid(
          members.pointer(), "", "Write one condition: \"birthright\": true or a \"group\".");
    }
    Optional<Entitlement> entitlement = entitlement(members);
    List<Entitlement> licenses = licenses(members, entitlement);
    Optional<String> because = members.text("because");
    members
        .any("expiringAfter")
        .ifPresent(
            value ->
                deferred.add(new Deferred(members.at("expiringAfter"), JsonText.compact(value))));
    members.end();
    return problems.size() > before
        ? Optional.empty()
        : entitlement.map(what -> new GrantRule(binding, what, licenses, because));
  }

  private Optional<GroupBinding> group(Members members) {
    String id = members.requiredText("id");
    String name = members.requiredText("name");
    members.end();
    return id.isBlank() || name.isBlank()
        ? Optional.empty()
        : Optional.of(new GroupBinding(name, id));
  }

  private Optional<Entitlement> entitlement(Members members) {
    Map<EntitlementKind, String> found = new LinkedHashMap<>();
    for (EntitlementKind kind : EntitlementKind.values()) {
      members.text(kind.jsonName()).ifPresent(name -> found.put(kind, name));
    }
    Optional<Map.Entry<EntitlementKind, String>> only = found.entrySet().stream().findFirst();
    if (found.size() != 1 || only.filter(e -> e.getValue().isBlank()).isPresent()) {
      members.invalid(
          members.pointer(),
          "",
          "Name one entitlement: permissionSet, permissionSetGroup, permissionSetLicense or"
              + " publicGroup.");
      return Optional.empty();
    }
    return only.map(e -> new Entitlement(e.getKey(), e.getValue()));
  }

  private List<Entitlement> licenses(Members members, Optional<Entitlement> entitlement) {
    List<Entitlement> licenses = new ArrayList<>();
    for (String name : members.texts("licensedBy")) {
      if (name.isBlank()) {
        members.invalid(members.at("licensedBy"), "", "Name the permission set license.");
      } else {
        licenses.add(Entitlement.permissionSetLicense(name));
      }
    }
    boolean needless =
        entitlement
            .map(Entitlement::kind)
            .filter(
                kind ->
                    kind == EntitlementKind.PUBLIC_GROUP
                        || kind == EntitlementKind.PERMISSION_SET_LICENSE)
            .isPresent();
    if (needless && !licenses.isEmpty()) {
      problems.add(
          new Problem(
              ProblemCode.INVALID_DEFINITION,
              members.at("licensedBy"),
              "",
              "Only a permission set or permission set group needs a licence: take it out."));
    }
    return licenses;
  }

  static JsonObject write(EntitlementRules rules) {
    JsonArrayBuilder grants = JsonText.provider().createArrayBuilder();
    for (GrantRule grant : rules.grants()) {
      JsonObjectBuilder object = JsonText.provider().createObjectBuilder();
      grant
          .group()
          .ifPresentOrElse(
              group ->
                  object.add(
                      "group",
                      JsonText.provider()
                          .createObjectBuilder()
                          .add("id", group.id())
                          .add("name", group.name())),
              () -> object.add("birthright", true));
      object.add(grant.entitlement().kind().jsonName(), grant.entitlement().name());
      if (!grant.licenses().isEmpty()) {
        List<String> names = grant.licenses().stream().map(Entitlement::name).toList();
        object.add("licensedBy", JsonText.provider().createArrayBuilder(names));
      }
      grant.because().ifPresent(reason -> object.add("because", reason));
      grants.add(object);
    }
    return JsonText.provider()
        .createObjectBuilder()
        .add("grants", grants)
        .add("unmanaged", rules.unmanaged().jsonName())
        .add("authoritative", rules.authoritative())
        .build();
  }
}
