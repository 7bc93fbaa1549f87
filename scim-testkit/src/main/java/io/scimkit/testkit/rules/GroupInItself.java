package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** A group is in no group that it contains. */
final class GroupInItself implements SaveRule {
  @Override
  public String object() {
    return "GroupMember";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "SOAP guide, CIRCULAR_DEPENDENCY: group A can't include group B if B already includes A; the text is"
            + " assumed");
  }

  @Override
  public void beforeCreate(Save save) {
    String outer = save.text("GroupId");
    Set<String> seen = new HashSet<>();
    Deque<String> within = new ArrayDeque<>();
    within.add(save.text("UserOrGroupId"));
    while (!within.isEmpty()) {
      String group = within.remove();
      if (group.equals(outer)) {
        throw refuse(
            "CIRCULAR_DEPENDENCY", "A group cannot contain itself, directly or through others");
      }
      if (seen.add(group)) {
        for (Row member : save.org().store().table("GroupMember").where("GroupId", group)) {
          within.add(member.text("UserOrGroupId"));
        }
      }
    }
  }
}
