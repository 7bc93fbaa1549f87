package io.scimkit.mapping;

import static io.scimkit.mapping.Source.startingWith;
import static io.scimkit.mapping.attribute.Owner.HR;
import static io.scimkit.mapping.attribute.Owner.IT;
import static io.scimkit.mapping.attribute.Transforms.orgSuffix;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSet;
import static io.scimkit.mapping.entitlement.Entitlement.permissionSetGroup;
import static io.scimkit.mapping.entitlement.Entitlement.publicGroup;
import static io.scimkit.mapping.entitlement.Unmanaged.REPORT;

import io.scimkit.mapping.attribute.StandardRules;
import io.scimkit.mapping.entitlement.EntitlementKind;
import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.CatalogEntry;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.model.ScimUser;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One company, its org and its people. */
public final class Samples {

  public static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
  public static final String ORG_ID = "00DA00000000001MAA";
  public static final String ANN_ID = "005A00000000001AAA";
  public static final Instant MODIFIED = Instant.parse("2026-01-05T08:00:00Z");

  public static final OrgBinding BINDING =
      OrgBinding.at(URI.create("https://acme.my.salesforce.com")).expectingOrg(ORG_ID);

  public static final Runbook LEAVER =
      Runbook.freezeFirst("leaver")
          .revokeTokens()
          .endSessions()
          .deactivate()
          .verify()
          .containWithin(Duration.ofMinutes(15))
          .completeWithin(Duration.ofHours(4))
          .build();

  private Samples() {}

  /** The first program of the design, as far as it is built. */
  public static Blueprint employees() {
    return blueprint(Source.okta("acme")).build();
  }

  public static BlueprintBuilder blueprint(Source source) {
    return Blueprint.named("acme-employees")
        .source(source)
        .attributes(
            StandardRules.internalUser()
                .field("Username")
                .from("userName")
                .via(orgSuffix())
                .onCreateOnly()
                .field("Email")
                .from("emails[type eq \"work\"].value")
                .orFrom("userName")
                .required()
                .ownedBy(IT)
                .field("Department")
                .from(ENTERPRISE + ":department")
                .ownedBy(HR))
        .profile(Profiles.single("Minimum Access - Salesforce"))
        .entitlements(
            grants ->
                grants
                    .birthright(permissionSet("Company_Baseline"))
                    .group("sf-sales")
                    .id("00g1q9z2")
                    .gets(permissionSetGroup("Sales_Baseline"))
                    .because("SEC-112")
                    .gets(publicGroup("EMEA_Sales"))
                    .group("sf-cpq")
                    .id("00g1q9z7")
                    .gets(permissionSet("CPQ_User").licensedBy("SalesforceCPQ_CPQStandardPerm"))
                    .unmanaged(REPORT)
                    .authoritative())
        .leaver(LEAVER);
  }

  public static Source markedEmployees() {
    return Source.okta("acme")
        .owning("userType eq \"Employee\"")
        .markedBy("FederationIdentifier", startingWith("e-"));
  }

  public static OrgCatalog catalog() {
    return OrgCatalog.builder(ORG_ID)
        .profile("System Administrator", "00eA00000000001AAA")
        .profile("Minimum Access - Salesforce", "00eA00000000002AAA")
        .entry(EntitlementKind.PERMISSION_SET, entry("0PSA00000000001AAA", "Company_Baseline"))
        .entry(EntitlementKind.PERMISSION_SET, entry("0PSA00000000002AAA", "Audit_Read"))
        .entry(
            EntitlementKind.PERMISSION_SET,
            new CatalogEntry(
                "0PSA00000000003AAA", "CPQ_User", "CPQ User", Optional.of("0PLA00000000001AAA")))
        .entry(EntitlementKind.PERMISSION_SET_GROUP, entry("0PGA00000000001AAA", "Sales_Baseline"))
        .entry(
            EntitlementKind.PERMISSION_SET_LICENSE,
            entry("0PLA00000000001AAA", "SalesforceCPQ_CPQStandardPerm"))
        .entry(EntitlementKind.PUBLIC_GROUP, entry("00GA00000000001AAA", "EMEA_Sales"))
        .build();
  }

  private static CatalogEntry entry(String id, String name) {
    return new CatalogEntry(id, name, name.replace('_', ' '), Optional.empty());
  }

  public static final ActualGrant BASELINE =
      held(EntitlementKind.PERMISSION_SET, "0PSA00000000001AAA", "0PaA00000000001AAA");
  public static final ActualGrant AUDIT =
      held(EntitlementKind.PERMISSION_SET, "0PSA00000000002AAA", "0PaA00000000002AAA");
  public static final ActualGrant CPQ =
      held(EntitlementKind.PERMISSION_SET, "0PSA00000000003AAA", "0PaA00000000003AAA");
  public static final ActualGrant SALES =
      held(EntitlementKind.PERMISSION_SET_GROUP, "0PGA00000000001AAA", "0PaA00000000004AAA");
  public static final ActualGrant CPQ_LICENSE =
      held(EntitlementKind.PERMISSION_SET_LICENSE, "0PLA00000000001AAA", "2LAA00000000001AAA");
  public static final ActualGrant EMEA =
      held(EntitlementKind.PUBLIC_GROUP, "00GA00000000001AAA", "011A00000000001AAA");

  private static ActualGrant held(EntitlementKind kind, String targetId, String rowId) {
    return new ActualGrant(kind, targetId, rowId, Optional.empty());
  }

  public static OrgSnapshot org(ActualUser... candidates) {
    return new OrgSnapshot(catalog(), List.of(candidates), Map.of());
  }

  /** Ann as the org holds her after {@link #ann}, without entitlements. */
  public static ActualUser annRow(ActualGrant... grants) {
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    fields.put("FederationIdentifier", FieldValue.text("e-4711"));
    fields.put("Username", FieldValue.text("ann@acme.example"));
    fields.put("LastName", FieldValue.text("Andersson"));
    fields.put("FirstName", FieldValue.text("Ann"));
    fields.put("Email", FieldValue.text("ann@acme.example"));
    fields.put("Title", FieldValue.text("Account Executive"));
    fields.put("ProfileId", FieldValue.text("00eA00000000002AAA"));
    fields.put("UserType", FieldValue.text("Standard"));
    return new ActualUser(ANN_ID, true, MODIFIED, fields, List.of(grants));
  }

  public static ActualUser with(ActualUser row, String field, FieldValue value) {
    Map<String, FieldValue> fields = new LinkedHashMap<>(row.fields());
    fields.put(field, value);
    return new ActualUser(row.id(), row.active(), row.lastModified(), fields, row.grants());
  }

  public static ActualUser inactive(ActualUser row) {
    return new ActualUser(row.id(), false, row.lastModified(), row.fields(), row.grants());
  }

  /** Ann's resource with further members, or others instead: {@code "\"title\": null"}. */
  public static Subject ann(String... members) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("schemas", "[\"urn:ietf:params:scim:schemas:core:2.0:User\"]");
    all.put("externalId", "\"e-4711\"");
    all.put("userName", "\"ann@acme.example\"");
    all.put("name", "{\"givenName\": \"Ann\", \"familyName\": \"Andersson\"}");
    all.put("title", "\"Account Executive\"");
    for (String member : members) {
      int colon = member.indexOf("\": ");
      all.put(member.substring(1, colon), member.substring(colon + 3));
    }
    StringBuilder json = new StringBuilder();
    all.forEach(
        (name, value) -> {
          if (!value.equals("-")) {
            json.append(json.length() == 0 ? "{" : ", ");
            json.append('"').append(name).append("\": ").append(value);
          }
        });
    return Subject.of(ScimUser.parse(json.append('}').toString()));
  }

  public static Plan plan(Blueprint blueprint, Subject subject, OrgSnapshot snapshot) {
    return blueprint.plan(blueprint.map(subject, BINDING), snapshot);
  }
}
