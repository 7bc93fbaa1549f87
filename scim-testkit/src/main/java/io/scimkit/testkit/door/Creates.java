package io.scimkit.testkit.door;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Sees every row that a client asks to create, whatever becomes of it; two texts are equal when the
 * rows are. Guarded by the org's lock.
 */
public final class Creates implements SaveRule {
  private final List<String> seen = new ArrayList<>();

  /** Starts with nothing seen. */
  public Creates() {}

  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.kit("only looks on");
  }

  @Override
  public void beforeCreate(Save save) {
    if (save.actor().isSystem()) {
      return;
    }
    String object = save.type().name();
    if (object.equals("User")) {
      seen.add("User " + save.text("Username").toLowerCase(Locale.ROOT));
      return;
    }
    TreeMap<String, String> values = new TreeMap<>();
    save.given().forEach((field, value) -> values.put(field.name(), String.valueOf(value)));
    seen.add(object + " " + values);
  }

  /** What was seen since the last call. */
  List<String> take() {
    List<String> taken = List.copyOf(seen);
    seen.clear();
    return taken;
  }
}
