package io.scimkit.samples.quickstart;

import static io.scimkit.mapping.attribute.Owner.HR;
import static io.scimkit.mapping.attribute.Owner.IT;
import static io.scimkit.mapping.attribute.Transforms.orgSuffix;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSet;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSetGroup;
import static io.scimkit.mapping.entitlement.Entitlement.publicGroup;
import static io.scimkit.mapping.entitlement.Unmanaged.REPORT;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.Profiles;
import io.scimkit.mapping.Source;
import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.runbook.Runbook;
import java.time.Duration;

/** The design of one connection, in code. {@code blueprint.json} is the same value, written out. */
final class Employees {

  private Employees() {}

  static Blueprint blueprint() {
    // One line a rule reads like the table it is.
    // spotless:off
    // tag::blueprint[]
    Blueprint employees = Blueprint.named("northwind-employees")
        .source(Source.named("northwind").owning("userName pr"))
        .attributes(StandardRules.internalUser()       // the nine required fields and the usual ones
            .field("Username").from("userName").via(orgSuffix()).onCreateOnly().ownedBy(IT)
            .field("Email").from("emails[type eq \"work\"].value").orFrom("userName").required().ownedBy(IT)
            .field("Department").from("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department").ownedBy(HR))
        .profile(Profiles.single("Minimum Access - Salesforce"))
        .entitlements(grants -> grants
            .birthright(permissionSet("Company_Baseline"))
            .group("sf-sales").id("00GKx000004mN2PMAU").gets(permissionSetGroup("Sales_Baseline")).because("SEC-112")
            .group("sf-sales").id("00GKx000004mN2PMAU").gets(permissionSet("CPQ_User").licensedBy("SalesforceCPQ_CPQStandardPerm"))
            .group("sf-sales").id("00GKx000004mN2PMAU").gets(publicGroup("EMEA_Sales"))
            .unmanaged(REPORT)
            .authoritative())                          // managed entitlements are revoked, whoever granted them
        .leaver(leaver())
        .build();
    // end::blueprint[]
    // spotless:on
    return employees;
  }

  static Runbook leaver() {
    // spotless:off
    // tag::runbook[]
    Runbook leaver = Runbook.freezeFirst("leaver")
        .revokeTokens().endSessions()                  // contain
        .deactivate().verify()                         // after deactivate only verify compiles
        .containWithin(Duration.ofMinutes(15)).completeWithin(Duration.ofHours(4))
        .build();
    // end::runbook[]
    // spotless:on
    return leaver;
  }
}
