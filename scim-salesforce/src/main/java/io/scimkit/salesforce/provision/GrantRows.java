package io.scimkit.salesforce.provision;

import static io.scimkit.salesforce.soql.Condition.all;
import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.mapping.entitlement.EntitlementKind;
import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries for a user's grants, and how their rows read. */
final class GrantRows {
  private GrantRows() {}

  /** All grants of one table; the user is what an earlier part answers. */
  static Soql query(GrantTable table, Reference user) {
    return switch (table) {
      case LICENSE_ASSIGN ->
          Soql.select("Id", "PermissionSetLicenseId")
              .from(table.object())
              .where(eq(table.userField(), user));
      case ASSIGNMENT ->
          Soql.select(
                  "Id",
                  "PermissionSetId",
                  "PermissionSetGroupId",
                  "ExpirationDate",
                  "PermissionSet.IsOwnedByProfile")
              .from(table.object())
              .where(eq(table.userField(), user));
      case GROUP_MEMBER ->
          Soql.select("Id", "GroupId")
              .from(table.object())
              .where(all(eq(table.userField(), user), eq("Group.Type", "Regular")));
    };
  }

  /** The grants behind rows; the row of the set that the profile owns is none. */
  static List<ActualGrant> read(GrantTable table, List<Row> rows) {
    return rows.stream().flatMap(row -> grant(table, row).stream()).toList();
  }

  private static Optional<ActualGrant> grant(GrantTable table, Row row) {
    return switch (table) {
      case LICENSE_ASSIGN -> grant(EntitlementKind.PERMISSION_SET_LICENSE, row);
      case GROUP_MEMBER -> grant(EntitlementKind.PUBLIC_GROUP, row);
      case ASSIGNMENT ->
          row.flag("PermissionSet.IsOwnedByProfile").orElse(false)
              ? Optional.empty()
              // A group's row also carries the id of the set that the group owns: ask for it first.
              : Stream.of(EntitlementKind.PERMISSION_SET_GROUP, EntitlementKind.PERMISSION_SET)
                  .flatMap(kind -> grant(kind, row).stream())
                  .findFirst();
    };
  }

  private static Optional<ActualGrant> grant(EntitlementKind kind, Row row) {
    return row.text(GrantTable.targetField(kind))
        .map(
            target ->
                new ActualGrant(
                    kind,
                    SalesforceId.sent(target).value(),
                    row.id().value(),
                    row.instant("ExpirationDate")));
  }
}
