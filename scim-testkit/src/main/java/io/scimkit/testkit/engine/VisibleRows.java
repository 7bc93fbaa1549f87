package io.scimkit.testkit.engine;

import io.scimkit.testkit.behavior.ExpiredAssignments;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.soql.SoqlField;
import io.scimkit.testkit.soql.SoqlObject;
import io.scimkit.testkit.soql.SoqlRow;
import io.scimkit.testkit.soql.SoqlSource;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The org's rows for SOQL, as one running user sees them. */
public final class VisibleRows implements SoqlSource {
  private final Org org;
  private final Visibility visibility;
  private final SeenSchema schema;
  private final Optional<RefusedException> tokensRefused;

  /**
   * For one query.
   *
   * @param tokensRefused thrown when the query reads OauthToken or ThirdPartyAccountLink
   */
  public VisibleRows(Org org, Actor actor, Optional<RefusedException> tokensRefused) {
    this.org = org;
    this.visibility = new Visibility(org, actor);
    this.schema = new SeenSchema(org, actor);
    this.tokensRefused = tokensRefused;
  }

  @Override
  public Optional<SObjectType> object(String name) {
    return schema.type(name);
  }

  @Override
  public Iterable<? extends SoqlRow> rows(SoqlObject object, boolean deletedToo) {
    SObjectType type = (SObjectType) object;
    checkTokens(type);
    if (type.name().equals("UserPermissionAccess")) {
      return List.of(visibility.ownPermissions(type));
    }
    return seen(org.store().table(type).rows(deletedToo), deletedToo);
  }

  @Override
  public Iterable<? extends SoqlRow> lookup(
      SoqlObject object, SoqlField field, Object key, boolean deletedToo) {
    SObjectType type = (SObjectType) object;
    checkTokens(type);
    Table table = org.store().table(type);
    // The recycle bin is not indexed; only queryAll looks there.
    if (type.name().equals("UserPermissionAccess") || (deletedToo && type.softDelete())) {
      return rows(object, deletedToo);
    }
    return seen(table.lookup((SObjectField) field, key), deletedToo);
  }

  @Override
  public int estimate(SoqlObject object, SoqlField field, Object key) {
    SObjectField indexed = (SObjectField) field;
    return org.store().table((SObjectType) object).count(indexed, key);
  }

  @Override
  public Optional<Row> find(String id) {
    return org.store().find(id).flatMap(visibility::see);
  }

  private List<Row> seen(Collection<Row> rows, boolean deletedToo) {
    List<Row> seen = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (found(row, deletedToo)) {
        visibility.see(row).ifPresent(seen::add);
      }
    }
    return seen;
  }

  private boolean found(Row row, boolean deletedToo) {
    boolean hidden =
        !deletedToo
            && row.type().name().equals("PermissionSetAssignment")
            && org.behavior().is(ExpiredAssignments.HIDDEN)
            && org.permissions().expired(row);
    return !hidden && (org.lags().reads().isImmediate() || arrived("row " + row.key()));
  }

  private boolean arrived(String key) {
    return org.waits().begunNow(key) || org.waits().look(key) == Waits.Stage.DONE;
  }

  private void checkTokens(SObjectType type) {
    boolean tokens =
        type.name().equals("OauthToken") || type.name().equals("ThirdPartyAccountLink");
    if (tokens && tokensRefused.isPresent()) {
      throw tokensRefused.get();
    }
  }
}
