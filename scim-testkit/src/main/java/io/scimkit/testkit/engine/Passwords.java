package io.scimkit.testkit.engine;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.UndoLog;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The users' passwords. A user without one cannot sign in by password. */
public final class Passwords implements StatePart {
  private static final Pattern SECURITY_TOKEN = Pattern.compile("([A-Za-z0-9]{20,30})?");

  private final UndoLog undo;
  private final Map<String, String> byUser = new TreeMap<>();

  Passwords(UndoLog undo) {
    this.undo = undo;
  }

  /** Gives a user a password. */
  public void set(String userId, String password) {
    @Nullable String before = byUser.put(userId, password);
    undo.record(() -> put(userId, before), () -> put(userId, password));
  }

  private void put(String userId, @Nullable String password) {
    if (password == null) {
      byUser.remove(userId);
    } else {
      byUser.put(userId, password);
    }
  }

  /**
   * Whether this is the user's password, alone or with something like a security token after it.
   */
  public boolean matches(String userId, String password) {
    String known = byUser.get(userId);
    return known != null
        && password.startsWith(known)
        && SECURITY_TOKEN.matcher(password.substring(known.length())).matches();
  }

  @Override
  public String name() {
    return "passwords";
  }

  @Override
  public JsonValue write() {
    JsonObjectBuilder json = Json.object();
    byUser.forEach(json::add);
    return json.build();
  }

  @Override
  public void read(JsonValue json) {
    json.asJsonObject()
        .forEach((userId, password) -> set(userId, ((JsonString) password).getString()));
  }
}
