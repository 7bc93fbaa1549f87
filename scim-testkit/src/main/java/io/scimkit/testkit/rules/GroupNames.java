package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import java.util.List;

/** Which groups a client may make, and their developer names. */
final class GroupNames implements SaveRule {
  @Override
  public String object() {
    return "Group";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, Group: creatable types Regular and Queue; DeveloperName unique per type");
  }

  @Override
  public void beforeCreate(Save save) {
    String type = save.text("Type");
    if (!save.actor().isSystem() && !type.equals("Regular") && !type.equals("Queue")) {
      throw refuse(
          "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
          "Type: bad value for restricted picklist field: " + type,
          "Type");
    }
    if (save.text("DeveloperName").isEmpty()) {
      save.set("DeveloperName", save.text("Name").replaceAll("[^A-Za-z0-9]+", "_"));
    }
    save.set("OwnerId", save.org().id());
    unique(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    unique(save);
  }

  private void unique(Save save) {
    for (Row other :
        save.org().store().table("Group").where("DeveloperName", save.text("DeveloperName"))) {
      boolean another = save.before().filter(row -> row.key().equals(other.key())).isEmpty();
      if (another && other.text("Type").equals(save.text("Type"))) {
        throw refuse(
            "DUPLICATE_DEVELOPER_NAME",
            "This Developer Name already exists or has been previously used. Please choose a different one.",
            "DeveloperName");
      }
    }
  }

  @Override
  public void afterDelete(Save save) {
    Org org = save.org();
    for (String[] below :
        new String[][] {
          {"GroupMember", "GroupId"}, {"GroupMember", "UserOrGroupId"}, {"QueueSobject", "QueueId"}
        }) {
      Table table = org.store().table(below[0]);
      for (Row row : List.copyOf(table.where(below[1], save.key()))) {
        table.delete(row, row.values());
      }
    }
  }
}
