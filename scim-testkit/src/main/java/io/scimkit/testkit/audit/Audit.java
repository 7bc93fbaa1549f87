package io.scimkit.testkit.audit;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import java.util.List;

/** Notes the changes of one object in SetupAuditTrail. */
public abstract class Audit implements SaveRule {
  static final String MANAGE_USERS = "Manage Users";

  private final String object;

  Audit(String object) {
    this.object = object;
  }

  /** Those of every org. */
  public static List<SaveRule> rules() {
    return List.of(
        new UserAudit(),
        new FreezeAudit(),
        new AssignmentAudit(),
        new LicenseAudit(
            "PermissionSetLicenseAssign",
            "AssigneeId",
            "PermissionSetLicenseId",
            "MasterLabel",
            new LicenseAudit.Words(
                MANAGE_USERS,
                "PermSetLicenseAssign",
                "PermSetLicenseUnassign",
                "Permission set license")),
        new LicenseAudit(
            "UserPackageLicense",
            "UserId",
            "PackageLicenseId",
            "NamespacePrefix",
            new LicenseAudit.Words(
                "Custom App Licenses",
                "granteduserpackagelicense",
                "revokeduserpackagelicense",
                "Package license")),
        new MembershipAudit(),
        new PermissionSetAudit(),
        new GroupAudit(),
        new ComponentAudit());
  }

  @Override
  public final String object() {
    return object;
  }

  @Override
  public final Basis basis() {
    return Basis.assumed(
        "actions and sections as sfdx-hardis and published trail viewers list them; but for"
            + " PermSetCreate the display texts are not published");
  }

  static void note(Save save, String section, String action, String display) {
    save.org().auditTrail().note(save.actor(), section, action, display);
  }

  /** What a reference's row is called; empty text when there is none. */
  static String named(Save save, String reference, String field) {
    return name(save, save.text(reference), field);
  }

  static String name(Save save, String id, String field) {
    return save.org().store().find(id).map(row -> row.text(field)).orElse("");
  }
}
