package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A user is in a territory once. */
final class TerritoryOnce implements SaveRule {
  @Override
  public String object() {
    return "UserTerritory2Association";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("code and text as for other assignments");
  }

  @Override
  public void beforeCreate(Save save) {
    for (Row row :
        save.org()
            .store()
            .table("UserTerritory2Association")
            .where("UserId", save.text("UserId"))) {
      if (row.text("Territory2Id").equals(save.text("Territory2Id"))) {
        throw refuse(
            "DUPLICATE_VALUE",
            "duplicate value found: <unknown> duplicates value on record with id: <unknown>");
      }
    }
  }
}
