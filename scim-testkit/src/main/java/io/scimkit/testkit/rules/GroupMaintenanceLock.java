package io.scimkit.testkit.rules;

import io.scimkit.testkit.Progress;
import io.scimkit.testkit.behavior.GroupMaintenance;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.time.Duration;
import java.util.Set;

/** While one session changes groups or roles, another one cannot. */
final class GroupMaintenanceLock implements SaveRule {
  private static final String KEY = "group maintenance of ";
  private static final Progress TEN_SECONDS = Progress.after(Duration.ofSeconds(10));
  private static final Set<String> OBJECTS = Set.of("Group", "GroupMember", "UserRole");

  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "developer.salesforce.com, group membership locking; see the choice GroupMaintenance");
  }

  @Override
  public void beforeCreate(Save save) {
    lock(save, OBJECTS.contains(save.type().name()) || role(save));
  }

  @Override
  public void beforeUpdate(Save save) {
    lock(save, OBJECTS.contains(save.type().name()) || role(save));
  }

  @Override
  public void beforeDelete(Save save) {
    lock(save, OBJECTS.contains(save.type().name()));
  }

  private static boolean role(Save save) {
    return save.type().name().equals("User") && save.changes("UserRoleId");
  }

  private void lock(Save save, boolean maintains) {
    if (!maintains || save.org().behavior().is(GroupMaintenance.NO_LOCK)) {
      return;
    }
    save.actor()
        .session()
        .ifPresent(
            session -> {
              if (save.org().waits().another(KEY, KEY + session)) {
                throw refuse(
                    "UNABLE_TO_LOCK_ROW", "Group membership operation already in progress");
              }
              save.org().waits().begin(KEY + session, TEN_SECONDS);
            });
  }
}
