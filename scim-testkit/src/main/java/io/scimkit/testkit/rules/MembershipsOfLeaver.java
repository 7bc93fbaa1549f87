package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.GroupMembersOnDeactivation;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;

/** Whether a deactivated user leaves groups and queues. */
final class MembershipsOfLeaver extends LeaverRule {
  @Override
  public Basis basis() {
    return Basis.assumed("see the choice GroupMembersOnDeactivation");
  }

  @Override
  void left(Org org, String user) {
    if (org.behavior().is(GroupMembersOnDeactivation.REMOVED)) {
      deleteAll(org, "GroupMember", "UserOrGroupId", user);
    }
  }
}
