package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import java.util.List;

/** A rule about what becomes of a user's things when the user is deactivated. */
abstract class LeaverRule implements SaveRule {
  @Override
  public final String object() {
    return "User";
  }

  @Override
  public final void afterUpdate(Save save) {
    if (save.turns("IsActive", false)) {
      left(save.org(), save.key());
    }
  }

  /** Does what follows from a deactivation. */
  abstract void left(Org org, String user);

  /** Deletes the rows that name a row; an object that the org has not has none. */
  static void deleteAll(Org org, String object, String field, String id) {
    if (org.store().schema().type(object).isPresent()) {
      Table table = org.store().table(object);
      for (Row row : List.copyOf(table.where(field, id))) {
        table.delete(row, row.values());
      }
    }
  }
}
