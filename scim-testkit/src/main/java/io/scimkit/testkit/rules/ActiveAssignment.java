package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.SetOfGroupAssignment;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A new assignment is active; the clock ends it. */
final class ActiveAssignment implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference, PermissionSetAssignment.IsActive");
  }

  @Override
  public void beforeCreate(Save save) {
    save.set("IsActive", true);
    save.set("IsRevoked", false);
    if (save.org().behavior().is(SetOfGroupAssignment.ABSENT)) {
      return;
    }
    // A group's row also carries the set that stands for the group.
    for (Row set :
        save.org().store().table("PermissionSet").where("PermissionSetGroupId", orNone(save))) {
      save.set("PermissionSetId", set.key());
    }
  }

  private static String orNone(Save save) {
    String group = save.text("PermissionSetGroupId");
    return group.isEmpty() ? "none" : group;
  }
}
