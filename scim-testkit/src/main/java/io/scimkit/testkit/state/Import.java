package io.scimkit.testkit.state;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.StatePart;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.json.JsonSyntaxException;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Export} wrote. */
public final class Import {
  private final JsonObject json;

  private Import(JsonObject json) {
    this.json = json;
  }

  /**
   * Takes the text apart.
   *
   * @throws IllegalArgumentException when it is no export
   */
  public static Import of(String text) {
    try {
      if (Json.parse(text) instanceof JsonObject object
          && object.getInt("format", 0) == Export.FORMAT
          && Json.object(object, "settings").isPresent()) {
        return new Import(object);
      }
      throw new IllegalArgumentException(
          "not an export of scim-testkit in format " + Export.FORMAT);
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("not JSON: " + e.getMessage(), e);
    }
  }

  /** The settings of the org. */
  public JsonObject settings() {
    return json.getJsonObject("settings");
  }

  /** Fills an org that holds nothing; wants its lock. */
  public void into(Org org) {
    Json.object(json, "rows")
        .orElse(JsonValue.EMPTY_JSON_OBJECT)
        .forEach(
            (object, rows) -> {
              SObjectType type =
                  org.store().schema().type(object).orElseThrow(() -> unknown("object " + object));
              rows.asJsonArray().getValuesAs(JsonObject.class).forEach(row -> row(org, type, row));
            });
    for (StatePart part : org.parts()) {
      Optional.ofNullable(json.get(part.name())).ifPresent(part::read);
    }
    org.actAs(json.getString("actsAs", ""));
    for (Row user : org.store().table("User").rows(false)) {
      if (!org.usernames().claim(user.text("Username"))) {
        throw new IllegalArgumentException(
            "the username " + user.text("Username") + " is taken in the world of this org");
      }
    }
  }

  private static void row(Org org, SObjectType type, JsonObject json) {
    @Nullable Object[] values = new Object[type.fields().size()];
    json.forEach(
        (name, value) -> {
          if (!name.startsWith("$")) {
            SObjectField field =
                type.field(name).orElseThrow(() -> unknown("field " + type.name() + "." + name));
            values[field.ordinal()] = Cells.read(field, value);
          }
        });
    String key = json.getString(Export.KEY, json.getString("Id", ""));
    org.store().table(type).load(key, json.getBoolean(Export.DELETED, false), values);
  }

  private static IllegalArgumentException unknown(String what) {
    return new IllegalArgumentException(
        "this org has no " + what + "; declare it on the builder before importing");
  }
}
