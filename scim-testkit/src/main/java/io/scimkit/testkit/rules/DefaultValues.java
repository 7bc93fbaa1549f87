package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;

/** What the org fills in when a create does not say it. */
final class DefaultValues implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference: defaulted on create");
  }

  @Override
  public void beforeCreate(Save save) {
    for (SObjectField field : save.type().fields()) {
      if (save.get(field) != null) {
        continue;
      }
      String text = field.defaultText();
      if (field.kind() == FieldType.BOOLEAN) {
        save.set(field, text.equals("true"));
      } else if (!text.isEmpty()) {
        save.set(field, field.kind().read(text));
      }
    }
  }
}
