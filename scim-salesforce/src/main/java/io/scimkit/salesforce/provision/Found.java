package io.scimkit.salesforce.provision;

import io.scimkit.mapping.entitlement.EntitlementKind;
import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a read showed of one user.
 *
 * @param user the User row, absent when there is none
 * @param grants the rows of each table that was read; a table that could not be read is missing
 */
record Found(Optional<Row> user, Map<GrantTable, List<ActualGrant>> grants) {
  /** The org keeps these in lower case. Any other field has the case that was written. */
  private static final Set<String> IN_LOWER_CASE = Set.of("Username", "Email");

  /** Whether the user holds it; absent when the table was not read. */
  Optional<Boolean> holds(EntitlementKind kind, String targetId) {
    SalesforceId target = SalesforceId.sent(targetId);
    return Optional.ofNullable(grants.get(GrantTable.of(kind)))
        .map(rows -> rows.stream().anyMatch(g -> g.kind() == kind && target.is(g.targetId())));
  }

  /** Whether this row is there; absent when the table was not read. */
  Optional<Boolean> hasRow(EntitlementKind kind, String rowId) {
    SalesforceId row = SalesforceId.sent(rowId);
    return Optional.ofNullable(grants.get(GrantTable.of(kind)))
        .map(rows -> rows.stream().anyMatch(g -> row.is(g.rowId())));
  }

  /** The fields that show something else than what was written, readable; empty when all agree. */
  List<String> differences(Map<String, FieldValue> written) {
    return user.map(row -> differences(row, written)).orElse(List.of());
  }

  private static List<String> differences(Row row, Map<String, FieldValue> written) {
    return written.entrySet().stream()
        .filter(e -> !same(e.getKey(), FieldValues.read(row, e.getKey()), e.getValue()))
        .map(e -> e.getKey() + " shows " + FieldValues.read(row, e.getKey()).display())
        .toList();
  }

  private static boolean same(String field, FieldValue shown, FieldValue written) {
    if (written.kind() == FieldValue.Kind.EMPTY) {
      // A checkbox is never empty: emptied means unchecked.
      return shown.equals(written) || shown.equals(FieldValue.bool(false));
    }
    if (shown.kind() == FieldValue.Kind.EMPTY) {
      return false;
    }
    boolean anyCase = shown.kind() == FieldValue.Kind.BOOLEAN || IN_LOWER_CASE.contains(field);
    String is = lines(shown.display());
    String was = lines(written.display());
    return is.equals(was)
        || (anyCase && is.equalsIgnoreCase(was))
        || (was.length() == 15 && is.length() == 18 && is.startsWith(was));
  }

  // The org breaks lines its own way, and keeps no blanks at the ends.
  private static String lines(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
