package io.scimkit.mapping;

import io.scimkit.mapping.json.Deferred;
import io.scimkit.mapping.json.JsonText;
import io.scimkit.mapping.json.Members;
import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.RowMarker;
import io.scimkit.mapping.runbook.Runbook;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the JSON form of a blueprint. */
final class BlueprintReader {

  static final int VERSION = 1;

  /** Members that the vocabulary knows and this version does not build. */
  private static final List<String> LATER = List.of("scope", "seats", "limits", "protect", "role");

  private final List<Problem> problems = new ArrayList<>();
  private final List<Deferred> deferred = new ArrayList<>();

  private BlueprintReader() {}

  static Blueprint read(String json) {
    return new BlueprintReader().blueprint(JsonText.object(json));
  }

  private Blueprint blueprint(JsonObject root) {
    Members members = new Members(root, "", problems);
    members.version(VERSION);
    BlueprintBuilder builder = Blueprint.named(members.requiredText("name"));
    members.object("source").ifPresent(source -> builder.source(source(source)));
    AttributesJson attributes = new AttributesJson(problems, deferred);
    builder.attributes(attributes.read(members.array("attributes")));
    builder.deferredFields(attributes.deferredFields());
    members.object("profile").ifPresent(profile -> builder.profile(profile(profile)));
    members
        .object("entitlements")
        .ifPresent(e -> builder.entitlements(EntitlementsJson.read(e, problems, deferred)));
    leaver(members).ifPresent(builder::leaver);
    LATER.forEach(
        name ->
            members
                .any(name)
                .ifPresent(
                    value ->
                        deferred.add(new Deferred(members.at(name), JsonText.compact(value)))));
    members.end();
    if (!problems.isEmpty()) {
      throw new DefinitionException(problems);
    }
    return builder.deferred(deferred).build();
  }

  private static ProfileStrategy profile(Members members) {
    ProfileStrategy strategy = Profiles.single(members.requiredText("single"));
    members.end();
    return strategy;
  }

  private static Source source(Members members) {
    String provider = members.requiredText("provider");
    if (Source.Provider.named(provider).isEmpty()) {
      members.invalid(members.at("provider"), provider, "Write okta, entra or other.");
    }
    Source source =
        new Source(
            Source.Provider.named(provider).orElse(Source.Provider.OTHER),
            members.requiredText("name"),
            members.text("owning"),
            members.object("marker").flatMap(BlueprintReader::marker));
    members.end();
    return source;
  }

  private static Optional<RowMarker> marker(Members members) {
    String field = members.requiredText("field");
    String prefix = members.requiredText("startsWith");
    members.end();
    return field.isBlank() || prefix.isBlank()
        ? Optional.empty()
        : Optional.of(new RowMarker(field, prefix));
  }

  private Optional<Runbook> leaver(Members members) {
    Optional<JsonValue> value = members.any("leaver");
    if (members.object("leaver").isEmpty()) {
      return Optional.empty();
    }
    try {
      return value.map(JsonText::compact).map(Runbook::parse);
    } catch (DefinitionException e) {
      for (Problem problem : e.problems()) {
        String place = problem.place().startsWith("/") ? problem.place() : "";
        problems.add(
            new Problem(problem.code(), "/leaver" + place, problem.value(), problem.fix()));
      }
      return Optional.empty();
    }
  }
}
