package io.scimkit.mapping;

import io.scimkit.mapping.json.Deferred;
import io.scimkit.mapping.json.JsonText;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;

/** Writes the JSON form of a blueprint. */
final class BlueprintWriter {

  private static final JsonProvider JSON = JsonText.provider();

  private BlueprintWriter() {}

  static String write(Blueprint blueprint) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    object.add("version", BlueprintReader.VERSION);
    object.add("name", blueprint.name());
    object.add("source", source(blueprint.source()));
    object.add("attributes", AttributesJson.write(blueprint.attributes()));
    object.add("profile", JSON.createObjectBuilder().add("single", blueprint.profile().name()));
    object.add("entitlements", EntitlementsJson.write(blueprint.entitlements()));
    blueprint.leaver().ifPresent(r -> object.add("leaver", JsonText.object(r.toJson())));
    JsonObject built = object.build();
    // In document order, so that an element of an array finds its old place.
    for (Deferred part : blueprint.deferred()) {
      JsonValue value = JsonText.value(part.json());
      built = JSON.createPointer(part.pointer()).add(built, value);
    }
    return JsonText.pretty(built);
  }

  private static JsonObject source(Source source) {
    JsonObjectBuilder object = JSON.createObjectBuilder();
    object.add("provider", source.provider().jsonName());
    object.add("name", source.name());
    source.owning().ifPresent(filter -> object.add("owning", filter));
    source
        .marker()
        .ifPresent(
            marker ->
                object.add(
                    "marker",
                    JSON.createObjectBuilder()
                        .add("field", marker.field())
                        .add("startsWith", marker.prefix())));
    return object.build();
  }
}
