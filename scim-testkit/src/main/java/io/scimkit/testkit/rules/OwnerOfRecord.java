package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.RecordOfInactiveOwner;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Locale;
import java.util.Optional;

/**
 * Who may own a record: the creator at first, then active users who may read it, and queues that
 * hold the object.
 */
final class OwnerOfRecord implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, OwnerId; INACTIVE_OWNER_OR_USER, INVALID_OWNER and TRANSFER_REQUIRES_READ in the"
            + " partner WSDL; StackExchange 217760 shows the text of the last");
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
    if (!owned(save) || save.actor().isSystem()) {
      return;
    }
    if (save.changes("OwnerId")) {
      check(save);
    } else if (save.org().behavior().is(RecordOfInactiveOwner.REFUSED)
        && !save.actor().mayAny(Permission.UPDATE_WITH_INACTIVE_OWNER)) {
      // The rows of a queue have no user who could be inactive.
      owner(save).filter(row -> row.type().name().equals("User")).ifPresent(u -> active(save, u));
    }
  }

  /** Whether the object has owners of its own. */
  static boolean owned(Save save) {
    return !save.type().setup() && save.type().field("OwnerId").isPresent();
  }

  private static Optional<Row> owner(Save save) {
    return save.org().store().find(save.text("OwnerId"));
  }

  private void check(Save save) {
    if (save.actor().isSystem()) {
      return;
    }
    Row owner = owner(save).orElseThrow(() -> inactive(save));
    if (owner.type().name().equals("Group")) {
      holds(save, owner);
      return;
    }
    active(save, owner);
    if (owner.text("UserType").equals("CsnOnly") || owner.text("UserType").equals("Guest")) {
      throw refuse("TRANSFER_REQUIRES_READ", "The new owner must have read permission", "OwnerId");
    }
  }

  private void active(Save save, Row owner) {
    if (!owner.isTrue("IsActive")) {
      throw inactive(save);
    }
  }

  private RefusedException inactive(Save save) {
    return refuse(
        "INACTIVE_OWNER_OR_USER",
        "operation performed with inactive user ["
            + save.text("OwnerId")
            + "] as owner of "
            + save.type().name().toLowerCase(Locale.ROOT));
  }

  private void holds(Save save, Row queue) {
    boolean holds =
        save.org().store().table("QueueSobject").where("QueueId", queue.key()).stream()
            .anyMatch(row -> row.text("SobjectType").equals(save.type().name()));
    if (!holds) {
      throw refuse("INVALID_OWNER", "Queue not associated with this SObject type", "OwnerId");
    }
  }
}
