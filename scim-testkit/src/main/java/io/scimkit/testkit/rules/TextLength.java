package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;

/** Text longer than its field is refused, never cut. */
final class TextLength implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented("sfdx-hardis issue 887 shows the text");
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
    for (SObjectField field : save.given().keySet()) {
      if (field.length() > 0
          && field.kind() != FieldType.REFERENCE
          && save.get(field) instanceof String text
          && text.length() > field.length()) {
        throw refuse(
            "STRING_TOO_LONG",
            field.label()
                + ": data value too large: "
                + text
                + " (max length="
                + field.length()
                + ")",
            field.name());
      }
    }
  }
}
