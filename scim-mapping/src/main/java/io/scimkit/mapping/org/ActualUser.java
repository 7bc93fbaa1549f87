package io.scimkit.mapping.org;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One User row as the org holds it, with its direct grants.
 *
 * @param id User id, 18 characters
 * @param active {@code IsActive}
 * @param lastModified {@code LastModifiedDate}, the guard of a plan made from this row
 * @param fields the columns asked for ({@code DesiredUser.queryFields()}), by field name
 * @param grants the entitlements held
 */
public record ActualUser(
    String id,
    boolean active,
    Instant lastModified,
    Map<String, FieldValue> fields,
    List<ActualGrant> grants) {

  /**
   * Makes a row; the map keeps its order.
   *
   * @param id User id, 18 characters
   * @param active {@code IsActive}
   * @param lastModified {@code LastModifiedDate}, the guard of a plan made from this row
   * @param fields the columns asked for ({@code DesiredUser.queryFields()}), by field name
   * @param grants the entitlements held
   */
  public ActualUser {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(lastModified, "lastModified");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    grants = List.copyOf(grants);
  }

  /**
   * Returns the value of a field.
   *
   * @param name field name as in {@link #fields()}
   * @return the value; {@link FieldValue#empty()} when the row has none
   */
  public FieldValue field(String name) {
    return fields.getOrDefault(name, FieldValue.empty());
  }
}
