package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A member that is there already is answered with its row. */
final class MemberAgain implements SaveRule {
  @Override
  public String object() {
    return "GroupMember";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, GroupMember: inserting an existing pair returns the existing row");
  }

  @Override
  public void beforeCreate(Save save) {
    for (Row row :
        save.org()
            .store()
            .table("GroupMember")
            .where("UserOrGroupId", save.text("UserOrGroupId"))) {
      if (row.text("GroupId").equals(save.text("GroupId"))) {
        save.useExisting(row);
      }
    }
  }
}
