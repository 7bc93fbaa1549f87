package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may own a record: the creator at first, then active users, and queues that hold the object.
 */
final class OwnerOfRecord implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, OwnerId; INACTIVE_OWNER_OR_USER in the partner WSDL");
  }

  @Override
  public void beforeCreate(Save save) {
    if (!owned(save)) {
      return;
    }
    if (save.get("OwnerId") == null) {
      save.set("OwnerId", save.actor().userId());
    }
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    if (owned(save) && save.changes("OwnerId")) {
      check(save);
    }
  }

  private static boolean owned(Save save) {
    return !save.type().setup() && save.type().field("OwnerId").isPresent();
  }

  private void check(Save save) {
    if (save.actor().isSystem()) {
      return;
    }
    String owner = save.text("OwnerId");
    Optional<Row> row = save.org().store().find(owner);
    if (row.filter(found -> found.type().name().equals("Group")).isPresent()) {
      boolean holds =
          save.org().store().table("QueueSobject").where("QueueId", owner).stream()
              .anyMatch(queue -> queue.text("SobjectType").equals(save.type().name()));
      if (!holds) {
        throw refuse("INVALID_OWNER", "Queue not associated with this SObject type", "OwnerId");
      }
    } else if (row.filter(user -> user.isTrue("IsActive")).isEmpty()) {
      throw refuse(
          "INACTIVE_OWNER_OR_USER",
          "operation performed with inactive user ["
              + owner
              + "] as owner of "
              + save.type().name().toLowerCase(Locale.ROOT));
    }
  }
}
