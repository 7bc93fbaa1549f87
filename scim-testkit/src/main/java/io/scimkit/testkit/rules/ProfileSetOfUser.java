package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The user is assigned the permission set that the profile owns. */
final class ProfileSetOfUser implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, PermissionSet: a profile shows as an owned set");
  }

  @Override
  public void afterCreate(Save save) {
    assign(save);
  }

  @Override
  public void afterUpdate(Save save) {
    if (save.changes("ProfileId")) {
      Table assignments = save.org().store().table("PermissionSetAssignment");
      for (Row row : List.copyOf(assignments.where("AssigneeId", save.key()))) {
        Optional<Row> set =
            save.org().store().table("PermissionSet").live(row.text("PermissionSetId"));
        if (set.filter(owned -> owned.isTrue("IsOwnedByProfile")).isPresent()) {
          assignments.delete(row, row.values());
        }
      }
      assign(save);
    }
  }

  private static void assign(Save save) {
    for (Row set :
        save.org().store().table("PermissionSet").where("ProfileId", save.text("ProfileId"))) {
      save.org()
          .dml()
          .createInternal(
              "PermissionSetAssignment",
              Map.of("AssigneeId", save.key(), "PermissionSetId", set.key()));
    }
  }
}
