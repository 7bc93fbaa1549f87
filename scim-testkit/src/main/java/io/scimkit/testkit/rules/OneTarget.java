package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** An assignment names a set or a group. */
final class OneTarget implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetAssignment";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("a client sets exactly one of the two; code and text are not published");
  }

  @Override
  public void beforeCreate(Save save) {
    boolean set = save.get("PermissionSetId") != null;
    boolean group = save.get("PermissionSetGroupId") != null;
    if (!set && !group) {
      throw refuse(
          "REQUIRED_FIELD_MISSING",
          "Required fields are missing: [PermissionSetId]",
          "PermissionSetId");
    }
    if (set && group) {
      throw refuse(
          "FIELD_INTEGRITY_EXCEPTION",
          "Specify either a permission set or a permission set group, not both",
          "PermissionSetGroupId");
    }
  }
}
