package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.time.temporal.ChronoUnit;

/** A pending approval is moved or taken back by its approver or an administrator. */
final class WorkitemOfApproval implements SaveRule {
  @Override
  public String object() {
    return "ProcessInstanceWorkitem";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "Object reference: update and delete; who may is said for the user interface only");
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  @Override
  public void beforeDelete(Save save) {
    check(save);
  }

  private void check(Save save) {
    if (!save.actor().owns(save.row(), "ActorId")
        && !save.actor().mayAny(Permission.MODIFY_ALL_DATA)) {
      throw refuse("INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id");
    }
  }

  @Override
  public void afterDelete(Save save) {
    save.org()
        .store()
        .table("ProcessInstance")
        .live(save.text("ProcessInstanceId"))
        .ifPresent(
            approval -> {
              save.org().dml().touch(approval, "Status", "Removed");
              save.org()
                  .dml()
                  .touch(
                      save.org()
                          .store()
                          .table("ProcessInstance")
                          .live(approval.key())
                          .orElseThrow(),
                      "CompletedDate",
                      save.org().clock().instant().truncatedTo(ChronoUnit.SECONDS));
            });
  }
}
