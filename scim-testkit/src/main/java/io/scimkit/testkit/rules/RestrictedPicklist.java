package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.Trait;
import java.util.List;

/** A restricted picklist takes its own values only. */
final class RestrictedPicklist implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented("social-signon-reghandler issue 7 shows the text");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  private static List<String> values(SObjectField field, String text) {
    return field.kind() == FieldType.MULTIPICKLIST ? List.of(text.split(";", -1)) : List.of(text);
  }

  private void check(Save save) {
    for (SObjectField field : save.given().keySet()) {
      if (field.is(Trait.RESTRICTED)
          && save.get(field) instanceof String text
          && !field.picklist().containsAll(values(field, text))) {
        throw refuse(
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
            field.label() + ": bad value for restricted picklist field: " + text,
            field.name());
      }
    }
  }
}
