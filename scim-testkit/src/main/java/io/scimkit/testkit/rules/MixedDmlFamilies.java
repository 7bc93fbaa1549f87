package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.SeveralSetupObjects;
import io.scimkit.testkit.behavior.UnlistedSetupObjects;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.engine.UnitOfWork;
import java.util.Set;

/** Objects of the setup area and others are not written in one unit of work. */
final class MixedDmlFamilies implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Apex guide: sObjects that cannot be used together in DML operations");
  }

  private static final Set<String> UNLISTED =
      Set.of(
          "PermissionSetLicenseAssign",
          "PermissionSetGroup",
          "PermissionSetGroupComponent",
          "UserLogin");
  private static final Set<String> USER_FIELDS =
      Set.of("UserRoleId", "IsActive", "ForecastEnabled", "Username", "ProfileId");

  @Override
  public void beforeCreate(Save save) {
    boolean mixes =
        save.type().name().equals("Group")
            || (save.type().name().equals("User") && save.get("UserRoleId") == null);
    check(save, mixes);
  }

  @Override
  public void beforeUpdate(Save save) {
    boolean mixes =
        save.type().name().equals("Group")
            || (save.type().name().equals("User") && USER_FIELDS.stream().noneMatch(save::changes));
    check(save, mixes);
  }

  @Override
  public void beforeDelete(Save save) {
    check(save, false);
  }

  private void check(Save save, boolean mixes) {
    UnitOfWork unit = save.unit();
    String name = save.type().name();
    if (unlisted(save)) {
      return;
    }
    if (save.type().setup()) {
      if (!mixes) {
        refuseSecond(save, name);
        unit.otherObject().ifPresent(other -> refuseMix(name, other));
        unit.wroteSetup(name);
      }
    } else {
      unit.setupObject().ifPresent(setup -> refuseMix(name, setup));
      unit.wroteOther(name);
    }
  }

  // Objects that the guide's list, which calls itself not exhaustive, does not name.
  private static boolean unlisted(Save save) {
    return UNLISTED.contains(save.type().name())
        && save.org().behavior().is(UnlistedSetupObjects.OTHER);
  }

  private void refuseSecond(Save save, String name) {
    if (save.org().behavior().is(SeveralSetupObjects.REFUSED)) {
      save.unit()
          .setupObject()
          .filter(first -> !first.equals(name))
          .ifPresent(first -> refuseMix(name, first));
    }
  }

  private void refuseMix(String object, String original) {
    throw refuse(
        "MIXED_DML_OPERATION",
        "DML operation on setup object is not permitted after you have updated a non-setup object (or vice"
            + " versa): "
            + object
            + ", original object: "
            + original);
  }
}
