package io.scimkit.salesforce.catalog;

import static io.scimkit.mapping.entitlement.EntitlementKind.PERMISSION_SET;
import static io.scimkit.mapping.entitlement.EntitlementKind.PERMISSION_SET_GROUP;
import static io.scimkit.mapping.entitlement.EntitlementKind.PERMISSION_SET_LICENSE;
import static io.scimkit.mapping.entitlement.EntitlementKind.PUBLIC_GROUP;
import static io.scimkit.salesforce.soql.Condition.all;
import static io.scimkit.salesforce.soql.Condition.eq;
import static io.scimkit.salesforce.soql.Condition.isNull;

import io.scimkit.mapping.org.CatalogEntry;
import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.rest.UnexpectedReplyException;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.Tally;
import io.scimkit.salesforce.soql.Soql;
import java.util.List;
import java.util.Optional;

/**
 * Reads the names of an org in one composite call: profiles, permission sets, groups and licences
 * of them, public groups, and the Organization row, which must be as the binding says: its id, and
 * whether it is a sandbox.
 *
 * <p>Sets that a profile or a group owns are left out: they are no grants. Source: Object
 * Reference, PermissionSet, {@code IsOwnedByProfile} and {@code PermissionSetGroupId}.
 */
public final class CatalogReader {
  private static final String STEP = "catalog";

  private CatalogReader() {}

  /** Reads the catalog of the org that the binding is for. */
  public static OrgCatalog read(OrgConnection connection, OrgBinding binding, Tally tally) {
    SalesforceId org = SalesforceId.of(binding.orgId().substring(0, 15));
    CompositeReply reply = connection.composite(STEP, request(org), tally);
    Reader reader = new Reader(connection, STEP, tally);
    Optional<Row> organization = reader.succeeded(reply, "org").row();
    SalesforceId answered = organization.map(Row::id).orElse(org);
    checkId(answered, binding.orgId());
    organization
        .flatMap(row -> row.flag("IsSandbox"))
        .ifPresent(is -> checkKind(answered, is, binding.isSandbox()));
    try {
      return catalog(answered, reply, reader);
    } catch (IllegalArgumentException twins) {
      // Which of two rows of one name is meant must not be guessed.
      throw new UnexpectedReplyException(String.valueOf(twins.getMessage()));
    }
  }

  private static OrgCatalog catalog(SalesforceId org, CompositeReply reply, Reader reader) {
    OrgCatalog.Builder catalog = OrgCatalog.builder(org.value());
    for (Row row : reader.all(reply, "profiles")) {
      row.text("Name").ifPresent(name -> catalog.profile(name, row.id().value()));
    }
    for (Row row : reader.all(reply, "sets")) {
      catalog.entry(PERMISSION_SET, entry(row, "Name", "Label"));
    }
    for (Row row : reader.all(reply, "setGroups")) {
      catalog.entry(PERMISSION_SET_GROUP, entry(row, "DeveloperName", "MasterLabel"));
    }
    for (Row row : reader.all(reply, "setLicenses")) {
      catalog.entry(PERMISSION_SET_LICENSE, entry(row, "DeveloperName", "MasterLabel"));
    }
    for (Row row : reader.all(reply, "publicGroups")) {
      catalog.entry(PUBLIC_GROUP, entry(row, "DeveloperName", "Name"));
    }
    return catalog.build();
  }

  private static Composite request(SalesforceId org) {
    return new Composite()
        .query("profiles", Soql.select("Id", "Name").from("Profile").orderBy("Name"))
        .query(
            "sets",
            Soql.select("Id", "Name", "NamespacePrefix", "Label", "LicenseId")
                .from("PermissionSet")
                .where(all(eq("IsOwnedByProfile", false), isNull("PermissionSetGroupId"))))
        .query(
            "setGroups",
            Soql.select("Id", "DeveloperName", "NamespacePrefix", "MasterLabel")
                .from("PermissionSetGroup"))
        .query(
            "setLicenses",
            Soql.select("Id", "DeveloperName", "MasterLabel").from("PermissionSetLicense"))
        .query(
            "publicGroups",
            Soql.select("Id", "DeveloperName", "Name").from("Group").where(eq("Type", "Regular")))
        .row("org", "Organization", Target.of(org), List.of("Id", "Name", "IsSandbox"));
  }

  // A managed package's set is named with its namespace, as in SBQQ__SteelBrickCPQUser.
  private static CatalogEntry entry(Row row, String nameField, String labelField) {
    String name = row.text(nameField).orElse(row.id().value());
    return new CatalogEntry(
        row.id().value(),
        row.text("NamespacePrefix").map(prefix -> prefix + "__" + name).orElse(name),
        row.text(labelField).orElse(name),
        row.text("LicenseId").map(id -> SalesforceId.sent(id).value()));
  }

  private static void checkId(SalesforceId org, String expected) {
    if (!org.is(expected.substring(0, 15))) {
      throw wrongOrg("this is org " + org + ", the binding expects " + expected);
    }
  }

  private static void checkKind(SalesforceId org, boolean sandbox, boolean expected) {
    if (sandbox != expected) {
      throw wrongOrg(
          "org "
              + org
              + (sandbox ? " is a sandbox" : " is no sandbox")
              + ", the binding expects the opposite: OrgBinding.sandbox("
              + sandbox
              + ") if this org is meant");
    }
  }

  private static SignInException wrongOrg(String message) {
    return new SignInException(
        SignInProblem.WRONG_ORG, "", 200, new ApiError("", message, List.of()));
  }
}
