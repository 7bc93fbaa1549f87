package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.AccountQueue;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A queue, and only a queue, holds rows of an object, once. */
final class QueueHoldsObject implements SaveRule {
  @Override
  public String object() {
    return "QueueSobject";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("code and text are not published");
  }

  @Override
  public void beforeCreate(Save save) {
    Org org = save.org();
    if (org.store()
        .table("Group")
        .live(save.text("QueueId"))
        .filter(group -> group.text("Type").equals("Queue"))
        .isEmpty()) {
      throw refuse("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id");
    }
    boolean accounts =
        save.text("SobjectType").equals("Account") && org.behavior().is(AccountQueue.REFUSED);
    if (accounts || org.store().schema().type(save.text("SobjectType")).isEmpty()) {
      throw refuse(
          "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
          "Sobject Type: bad value for restricted picklist field: " + save.text("SobjectType"),
          "SobjectType");
    }
    for (Row row : org.store().table("QueueSobject").where("QueueId", save.text("QueueId"))) {
      if (row.text("SobjectType").equals(save.text("SobjectType"))) {
        throw refuse(
            "DUPLICATE_VALUE",
            "duplicate value found: <unknown> duplicates value on record with id: <unknown>");
      }
    }
  }
}
