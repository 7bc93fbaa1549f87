package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.Trait;
import java.util.ArrayList;
import java.util.List;

/** Fields that a new row must have, and that no row may lose. */
final class RequiredFields implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("REQUIRED_FIELD_MISSING is documented, its text is not");
  }

  @Override
  public void beforeCreate(Save save) {
    List<String> missing = new ArrayList<>();
    for (SObjectField field : save.type().fields()) {
      Object value = save.get(field);
      if (field.is(Trait.REQUIRED) && (value == null || "".equals(value))) {
        missing.add(field.name());
      }
    }
    refuseMissing(missing);
  }

  @Override
  public void beforeUpdate(Save save) {
    List<String> cleared = new ArrayList<>();
    for (SObjectField field : save.given().keySet()) {
      Object value = save.get(field);
      if (!field.nillable() && (value == null || "".equals(value))) {
        cleared.add(field.name());
      }
    }
    refuseMissing(cleared);
  }

  private void refuseMissing(List<String> missing) {
    if (!missing.isEmpty()) {
      throw refuse(
          "REQUIRED_FIELD_MISSING",
          "Required fields are missing: [" + String.join(", ", missing) + "]",
          missing.toArray(String[]::new));
    }
  }
}
