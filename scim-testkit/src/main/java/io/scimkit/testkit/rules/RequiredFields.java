package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.Trait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
      if (field.is(Trait.REQUIRED) && binds(save, field) && isEmpty(value)) {
        missing.add(field.name());
      }
    }
    refuseMissing(missing);
  }

  @Override
  public void beforeUpdate(Save save) {
    List<String> missing = new ArrayList<>();
    for (SObjectField field : save.type().fields()) {
      // A row that was there before its custom field became required can't be saved without it.
      boolean looked =
          save.given().containsKey(field) || (field.custom() && field.is(Trait.REQUIRED));
      if (looked && !field.nillable() && binds(save, field) && isEmpty(save.get(field))) {
        missing.add(field.name());
      }
    }
    refuseMissing(missing);
  }

  // Tests arrange rows without knowing each org's own fields.
  private static boolean binds(Save save, SObjectField field) {
    return !field.custom() || !save.actor().isSystem();
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null || "".equals(value);
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
