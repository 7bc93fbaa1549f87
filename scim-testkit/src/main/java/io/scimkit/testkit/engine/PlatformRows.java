package io.scimkit.testkit.engine;

import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.IdFactory;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Store;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes rows that only the platform itself makes: no rule runs, no permission is asked. */
public final class PlatformRows {
  private final Store store;
  private final IdFactory ids;

  PlatformRows(Store store, IdFactory ids) {
    this.store = store;
    this.ids = ids;
  }

  /** Makes a row. */
  public Row insert(String object, Map<String, ? extends @Nullable Object> byName) {
    return insert(object, byName, true);
  }

  /** Makes a row whose Id nobody is shown. */
  Row insertNameless(String object, Map<String, ? extends @Nullable Object> byName) {
    return insert(object, byName, false);
  }

  private Row insert(
      String object, Map<String, ? extends @Nullable Object> byName, boolean showsId) {
    SObjectType type = store.schema().get(object);
    @Nullable Object[] values = new Object[type.fields().size()];
    byName.forEach((name, value) -> values[type.get(name).ordinal()] = value);
    String key = ids.next(type.keyPrefix());
    if (showsId) {
      values[0] = key;
    }
    return store.table(type).insert(key, values);
  }
}
