package io.scimkit.testkit.seed;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows into an org in the org's own name: no journal, no API call counted, no permission
 * asked, but the integrity rules hold.
 */
public final class Seeder {
  private final Org org;

  /** For one org. */
  public Seeder(Org org) {
    this.org = org;
  }

  /** The org. */
  public Org org() {
    return org;
  }

  /** Runs something under the org's lock. */
  public <T> T locked(Supplier<T> work) {
    org.lock().lock();
    try {
      org.agenda().catchUp();
      return work.get();
    } finally {
      org.lock().unlock();
    }
  }

  /** Runs something under the org's lock. */
  public void locked(Runnable work) {
    locked(
        () -> {
          work.run();
          return org;
        });
  }

  /**
   * Makes a row; throws {@link IllegalArgumentException} with the org's words when a rule refuses.
   */
  public Row create(String object, Map<String, ? extends @Nullable Object> values) {
    return locked(() -> checked(object, () -> org.dml().createInternal(object, values)));
  }

  /** Changes a row. */
  public Row update(Row row, String field, @Nullable Object value) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put(field, value);
    String object = row.type().name();
    return locked(
        () ->
            checked(
                object,
                () ->
                    org.dml()
                        .update(org.systemUnit(), live(row), org.dml().fields(object, values))));
  }

  private Row live(Row row) {
    return org.store().table(row.type()).live(row.key()).orElse(row);
  }

  private static Row checked(String object, Supplier<Row> work) {
    try {
      return work.get();
    } catch (RefusedException e) {
      throw new IllegalArgumentException(
          "the org refuses this "
              + object
              + ": "
              + e.code()
              + " "
              + e.text()
              + " ["
              + e.rule().id()
              + "]",
          e);
    }
  }

  /** The first live row whose field has a value. */
  public Optional<Row> find(String object, String field, String value) {
    return locked(
        () -> {
          Collection<Row> rows =
              org.store().schema().get(object).get(field).indexed()
                  ? org.store().table(object).where(field, value)
                  : org.store().table(object).rows(false);
          return rows.stream().filter(row -> row.text(field).equalsIgnoreCase(value)).findFirst();
        });
  }

  /** As {@link #find}, but the row must be there. */
  public Row get(String object, String field, String value) {
    return find(object, field, value)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the org has no " + object + " whose " + field + " is " + value));
  }

  /** The user of a username or an id. */
  public Row user(String usernameOrId) {
    Optional<Row> byId =
        locked(
            () ->
                SalesforceId.parse(usernameOrId)
                    .filter(id -> id.startsWith("005"))
                    .flatMap(org.store().table("User")::live));
    return byId.orElseGet(() -> get("User", "Username", usernameOrId));
  }
}
