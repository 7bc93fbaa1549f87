package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.schema.SObjectField;
import java.util.OptionalInt;

/** A feature licence is a flag on User, and the org has so many. Inactive users keep theirs. */
final class FeatureLicenses implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Help 000387847 and 000384982: LICENSE_LIMIT_EXCEEDED for a feature licence; saaspointconsulting.com copy of"
            + " the Help: a deactivated user keeps it");
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
    for (SObjectField field : save.type().fields()) {
      boolean flag = field.name().startsWith("UserPermissions");
      if (flag && save.turns(field.name(), true)) {
        take(save, field);
      }
    }
  }

  private void take(Save save, SObjectField flag) {
    OptionalInt seats = save.org().featureSeats().of(flag.name());
    if (seats.isEmpty()) {
      return;
    }
    long used =
        save.org().store().table("User").rows(false).stream()
            .filter(user -> user.isTrue(flag.name()))
            .count();
    if (used >= seats.getAsInt()) {
      throw refuse("LICENSE_LIMIT_EXCEEDED", "License Limit Exceeded", flag.name());
    }
  }
}
