package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.Trait;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.Table;

/** A unique field has a value of its own in each row. */
final class UniqueFields implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented("sfdx-mass-action-scheduler issue 138 shows the form of the text");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  private void check(Save save) {
    Table table = save.org().store().table(save.type());
    for (SObjectField field : save.type().fields()) {
      Object value = save.get(field);
      if (!field.is(Trait.UNIQUE) || value == null || !save.changes(field.name())) {
        continue;
      }
      for (Row other : table.where(field.name(), value)) {
        if (save.before().filter(row -> row.key().equals(other.key())).isEmpty()) {
          throw duplicate(field, other);
        }
      }
    }
  }

  private RefusedException duplicate(SObjectField field, Row other) {
    String text =
        "duplicate value found: "
            + field.name()
            + " duplicates value on record with id: "
            + other.key();
    boolean developerName = field.name().equals("DeveloperName");
    return refuse(
        developerName ? "DUPLICATE_DEVELOPER_NAME" : "DUPLICATE_VALUE", text, field.name());
  }
}
