package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** The row of the set that the profile owns is not deleted by hand. */
final class ProfileAssignmentStays implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("deleting it must not work; code and text are not published");
  }

  @Override
  public void beforeDelete(Save save) {
    save.org()
        .store()
        .table("PermissionSet")
        .live(save.text("PermissionSetId"))
        .filter(set -> set.isTrue("IsOwnedByProfile"))
        .ifPresent(
            set -> {
              throw refuse(
                  "FIELD_INTEGRITY_EXCEPTION",
                  "You can't delete an assignment of a permission set that's owned by a profile");
            });
  }
}
