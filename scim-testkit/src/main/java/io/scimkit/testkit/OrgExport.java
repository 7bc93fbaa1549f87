package io.scimkit.testkit;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.Declarations;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/** The settings of an org as an export holds them. */
final class OrgExport {
  private OrgExport() {}

  static JsonValue write(FakeSalesforceBuilder settings) {
    JsonArrayBuilder choices = Json.array();
    settings.behavior.names().forEach(choices::add);
    JsonArrayBuilder features = Json.array();
    settings.features.forEach(feature -> features.add(feature.name()));
    return Json.object()
        .add("preset", settings.preset)
        .add("seed", settings.seed)
        .add("dailyApiCalls", settings.dailyApiCalls)
        .add("behavior", choices)
        .add("features", features)
        .add("declared", settings.declarations.write())
        .build();
  }

  static void read(JsonObject json, FakeSalesforceBuilder settings) {
    settings.preset(json.getString("preset"));
    settings.seed(json.getJsonNumber("seed").longValue());
    settings.dailyApiCalls(json.getInt("dailyApiCalls"));
    // Exports of before features could be turned off had them as their preset has.
    Json.array(json, "features").ifPresent(on -> settings.features = features(on));
    Json.object(json, "declared")
        .ifPresent(declared -> settings.declarations = Declarations.read(declared));
    for (JsonString name : json.getJsonArray("behavior").getValuesAs(JsonString.class)) {
      settings.behavior(Behavior.choice(name.getString()));
    }
  }

  private static Set<Feature> features(JsonArray names) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    for (JsonString name : names.getValuesAs(JsonString.class)) {
      features.add(Feature.valueOf(name.getString()));
    }
    return features;
  }
}
