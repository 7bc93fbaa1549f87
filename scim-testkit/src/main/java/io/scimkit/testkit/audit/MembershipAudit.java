package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** Members of public groups and queues. */
final class MembershipAudit extends Audit {
  MembershipAudit() {
    super("GroupMember");
  }

  @Override
  public void afterCreate(Save save) {
    member(save, "Added ", " to ");
  }

  @Override
  public void afterDelete(Save save) {
    member(save, "Removed ", " from ");
  }

  private static void member(Save save, String did, String where) {
    Optional<Row> group = save.org().store().find(save.text("GroupId"));
    boolean queue = group.filter(row -> row.text("Type").equals("Queue")).isPresent();
    note(
        save,
        queue ? "Data Management" : MANAGE_USERS,
        queue ? "queueMembership" : "groupMembership",
        did
            + named(save, "UserOrGroupId", "Name")
            + where
            + (queue ? "queue " : "group ")
            + group.map(row -> row.text("Name")).orElse(""));
  }
}
