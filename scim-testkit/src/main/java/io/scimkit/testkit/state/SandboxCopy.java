package io.scimkit.testkit.state;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.IdFactory;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Turns an export into the export of a sandbox that was copied from it: ids of rows stay, the org's
 * id, usernames and e-mail addresses change, sessions and tokens are gone.
 */
public final class SandboxCopy {
  private static final Set<String> LEFT_BEHIND = Set.of("AuthSession", "OauthToken");
  private static final Set<String> EMPTIED =
      Set.of("apiCalls", "accessTokens", "waits", "loginRate");

  private final String suffix;
  private final long seed;
  private final String startedBy;
  private final Predicate<String> taken;
  private final IdFactory random;
  private final String orgId;

  /**
   * One copy.
   *
   * @param name of the sandbox
   * @param seed of the new org
   * @param startedBy id of the user who keeps the e-mail address
   * @param taken whether a username is taken where the sandbox lives
   */
  public SandboxCopy(String name, long seed, String startedBy, Predicate<String> taken) {
    this.suffix = "." + name.toLowerCase(Locale.ROOT);
    this.seed = seed;
    this.startedBy = startedBy;
    this.taken = taken;
    this.random = new IdFactory(seed);
    this.orgId = random.next("00D");
  }

  /** The sandbox's export, from that of its source. */
  public String of(String export, String sourceOrgId) {
    JsonObject source = Json.parse(export.replace(sourceOrgId, orgId)).asJsonObject();
    JsonObjectBuilder copy = Json.object();
    source.forEach((name, value) -> copy.add(name, part(name, value)));
    return new String(Json.write(copy.build()), StandardCharsets.UTF_8);
  }

  private JsonValue part(String name, JsonValue value) {
    if (EMPTIED.contains(name)) {
      return value instanceof JsonArray ? JsonValue.EMPTY_JSON_ARRAY : JsonValue.EMPTY_JSON_OBJECT;
    }
    return switch (name) {
      case "settings" -> Json.object(value.asJsonObject()).add("seed", seed).build();
      case "ids" -> Json.object(value.asJsonObject()).add("random", Long.toHexString(seed)).build();
      case "rows" -> rows(value.asJsonObject());
      default -> value;
    };
  }

  private JsonObject rows(JsonObject rows) {
    JsonObjectBuilder copy = Json.object();
    rows.forEach(
        (object, all) -> {
          if (!LEFT_BEHIND.contains(object)) {
            JsonArrayBuilder copied = Json.array();
            all.asJsonArray()
                .getValuesAs(JsonObject.class)
                .forEach(row -> copied.add(row(object, row)));
            copy.add(object, copied);
          }
        });
    return copy.build();
  }

  private JsonObject row(String object, JsonObject row) {
    return switch (object) {
      case "Organization" -> Json.object(row).add("IsSandbox", true).build();
      case "User" -> user(row);
      default -> row;
    };
  }

  private JsonObject user(JsonObject row) {
    JsonObjectBuilder copy = Json.object(row).add("Username", username(row.getString("Username")));
    if (!row.getString("Id").equals(startedBy)) {
      copy.add("Email", row.getString("Email") + ".invalid");
    }
    return copy.build();
  }

  private String username(String name) {
    String candidate = name + suffix;
    while (taken.test(candidate)) {
      candidate = random.opaque(6).toLowerCase(Locale.ROOT) + name + suffix;
    }
    return candidate;
  }
}
