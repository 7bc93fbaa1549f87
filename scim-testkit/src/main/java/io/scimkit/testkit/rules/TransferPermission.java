package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Actor;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Who gives a record of somebody else to another owner needs a permission. */
final class TransferPermission implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, OwnerId; Help 000385661: Transfer Record, Transfer Cases, Transfer Leads or Modify All"
            + " Data; the code is assumed");
  }

  @Override
  public void beforeUpdate(Save save) {
    boolean transfers = OwnerOfRecord.owned(save) && save.changes("OwnerId");
    if (transfers && !save.actor().owns(save.row(), "OwnerId") && !may(save)) {
      throw refuse("INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id");
    }
  }

  private static boolean may(Save save) {
    Actor actor = save.actor();
    return actor.mayAny(Permission.TRANSFER_RECORDS, Permission.MODIFY_ALL_DATA)
        || switch (save.type().name()) {
          case "Case" -> actor.mayAny(Permission.TRANSFER_CASES);
          case "Lead" -> actor.mayAny(Permission.TRANSFER_LEADS);
          default -> false;
        };
  }
}
