package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.AssignedSetDeletion;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A set that somebody holds is not deleted. */
final class AssignedSetStays implements SaveRule {
  @Override
  public String object() {
    return "PermissionSet";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "object reference: only a set that nobody holds may be deleted; see the choice AssignedSetDeletion; the text is not published");
  }

  @Override
  public void beforeDelete(Save save) {
    if (save.isTrue("IsOwnedByProfile") || save.get("PermissionSetGroupId") != null) {
      throw refuse("DELETE_FAILED", "This permission set can't be deleted");
    }
    Org org = save.org();
    boolean held =
        !org.store()
            .table("PermissionSetAssignment")
            .where("PermissionSetId", save.key())
            .isEmpty();
    boolean grouped =
        !org.store()
            .table("PermissionSetGroupComponent")
            .where("PermissionSetId", save.key())
            .isEmpty();
    if (held || grouped) {
      throw refuse(
          org.behavior().of(AssignedSetDeletion.class).name(),
          "Your attempt to delete "
              + save.text("Label")
              + " could not be completed because it is associated with users or permission set groups");
    }
  }
}
