package io.scimkit.testkit;

import io.scimkit.testkit.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** The settings of an org as an export holds them. */
final class OrgExport {
  private OrgExport() {}

  static JsonValue write(FakeSalesforceBuilder settings) {
    JsonArrayBuilder choices = Json.array();
    settings.behavior.names().forEach(choices::add);
    return Json.object()
        .add("preset", settings.preset)
        .add("seed", settings.seed)
        .add("dailyApiCalls", settings.dailyApiCalls)
        .add("behavior", choices)
        .build();
  }

  static void read(JsonObject json, FakeSalesforceBuilder settings) {
    settings.preset(json.getString("preset"));
    settings.seed(json.getJsonNumber("seed").longValue());
    settings.dailyApiCalls(json.getInt("dailyApiCalls"));
    for (JsonString name : json.getJsonArray("behavior").getValuesAs(JsonString.class)) {
      settings.behavior(Behavior.choice(name.getString()));
    }
  }
}
