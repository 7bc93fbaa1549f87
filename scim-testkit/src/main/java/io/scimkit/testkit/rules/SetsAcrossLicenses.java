package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.SetsOfOldLicense;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import java.util.ArrayList;
import java.util.List;

/** What becomes of permission sets made for the user licence that a change of profile leaves. */
final class SetsAcrossLicenses implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("see the choice SetsOfOldLicense");
  }

  @Override
  public void beforeUpdate(Save save) {
    List<Row> bound = save.changes("ProfileId") ? bound(save) : List.of();
    if (bound.isEmpty()) {
      return;
    }
    Table assignments = save.org().store().table("PermissionSetAssignment");
    switch (save.org().behavior().of(SetsOfOldLicense.class)) {
      case REFUSED ->
          throw refuse(
              "FIELD_INTEGRITY_EXCEPTION",
              "The user license of the new profile doesn't allow permission sets that are assigned: remove them"
                  + " first",
              "ProfileId");
      case KEPT -> {}
      case REMOVED -> bound.forEach(row -> assignments.delete(row, row.values()));
    }
  }

  /** The assignments whose set is for another user licence than the new profile's. */
  private static List<Row> bound(Save save) {
    Org org = save.org();
    String license = UserLicenses.ofProfile(org, save.text("ProfileId"));
    List<Row> bound = new ArrayList<>();
    for (Row row : org.store().table("PermissionSetAssignment").where("AssigneeId", save.key())) {
      org.store()
          .table("PermissionSet")
          .live(row.text("PermissionSetId"))
          .filter(set -> !set.isTrue("IsOwnedByProfile"))
          .filter(set -> UserLicenses.excludes(org, set, license))
          .ifPresent(set -> bound.add(row));
    }
    return bound;
  }
}
