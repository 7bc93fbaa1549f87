package io.scimkit.salesforce;

import static io.scimkit.mapping.entitlement.Entitlement.permissionSet;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSetGroup;
import static io.scimkit.mapping.entitlement.Entitlement.publicGroup;

import io.scimkit.mapping.Blueprint;
import io.scimkit.mapping.Profiles;
import io.scimkit.mapping.Source;
import io.scimkit.mapping.Subject;
import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.entitlement.Grants;
import io.scimkit.mapping.entitlement.Unmanaged;
import io.scimkit.model.ScimUser;

/** The blueprint of the tests and the people it is for. */
final class Employees {
  private Employees() {}

  static Blueprint blueprint() {
    return Blueprint.named("acme-employees")
        .source(Source.okta("acme"))
        .attributes(StandardRules.internalUser())
        .profile(Profiles.single("Minimum Access - Salesforce"))
        .entitlements(
            grants ->
                grants
                    .birthright(permissionSet("Company_Baseline"))
                    .group("sf-sales")
                    .id("g-sales")
                    .gets(permissionSetGroup("Sales_Baseline"))
                    .gets(publicGroup("EMEA_Sales"))
                    .group("sf-cpq")
                    .id("g-cpq")
                    .gets(permissionSet("CPQ_User").licensedBy("SalesforceCPQ_CPQStandardPerm"))
                    .group("sf-audit")
                    .id("g-audit")
                    .gets(permissionSet("Audit_Read"))
                    .unmanaged(Unmanaged.REPORT)
                    .authoritative())
        .build();
  }

  /** The same people with other entitlements: these permission sets, for everyone. */
  static Blueprint withBirthrights(String... permissionSets) {
    return Blueprint.named("acme-birthrights")
        .source(Source.okta("acme"))
        .attributes(StandardRules.internalUser())
        .profile(Profiles.single("Minimum Access - Salesforce"))
        .entitlements(
            grants -> {
              Grants all = grants;
              for (String name : permissionSets) {
                all = all.birthright(permissionSet(name));
              }
              return all;
            })
        .build();
  }

  /** Ann as her identity provider sends her. */
  static Subject ann(String title) {
    return ann(title, "\"active\":true");
  }

  /** Ann with other members than {@code active}. */
  static Subject ann(String title, String more) {
    return subject("ann@acme.example", "e-4711", title, more);
  }

  static Subject subject(String userName, String externalId, String title, String more) {
    return Subject.of(
        ScimUser.parse(
            """
            {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],
             "userName":"%s","externalId":"%s","title":"%s",
             "name":{"givenName":"Ann","familyName":"O'Brien\\\\"},
             "emails":[{"type":"work","primary":true,"value":"%s"}],%s}"""
                .formatted(userName, externalId, title, userName, more)));
  }
}
