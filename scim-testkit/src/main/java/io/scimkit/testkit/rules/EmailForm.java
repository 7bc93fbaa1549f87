package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import java.util.regex.Pattern;

/** An e-mail field holds something of the form of an address. */
final class EmailForm implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented("REST guide, error responses");
  }

  private static final Pattern FORM =
      Pattern.compile(
          "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.[\\p{L}\\p{N}-]{2,}");

  static boolean fits(String text) {
    return FORM.matcher(text).matches() && !text.contains("..");
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
      if (field.kind() == FieldType.EMAIL
          && save.get(field) instanceof String text
          && !fits(text)) {
        throw refuse(
            "INVALID_EMAIL_ADDRESS",
            field.label() + ": invalid email address: " + text,
            field.name());
      }
    }
  }
}
