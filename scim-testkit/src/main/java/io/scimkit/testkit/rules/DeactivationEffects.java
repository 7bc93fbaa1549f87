package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.GroupMembersOnDeactivation;
import io.scimkit.testkit.behavior.SessionRowsOnDeactivation;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;
import java.util.List;

/** What goes away when a user is deactivated. */
final class DeactivationEffects implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("sources disagree; see the choices of Behavior");
  }

  @Override
  public void afterUpdate(Save save) {
    if (!save.turns("IsActive", false)) {
      return;
    }
    Org org = save.org();
    if (org.behavior().is(SessionRowsOnDeactivation.REMOVED)) {
      for (Row session :
          List.copyOf(org.store().table("AuthSession").where("UsersId", save.key()))) {
        org.sessions().end(session.key());
      }
    }
    if (org.behavior().is(GroupMembersOnDeactivation.REMOVED)) {
      Table members = org.store().table("GroupMember");
      for (Row member : List.copyOf(members.where("UserOrGroupId", save.key()))) {
        members.delete(member, member.values());
      }
    }
  }
}
