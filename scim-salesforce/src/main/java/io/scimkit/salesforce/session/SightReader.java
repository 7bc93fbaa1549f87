package io.scimkit.salesforce.session;

import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.runbook.Sight;
import io.scimkit.salesforce.soql.Soql;

/**
 * What the running user may see; what cannot even be asked counts as not allowed. Source: Object
 * Reference, UserPermissionAccess, which tells of the running user only.
 */
public final class SightReader {
  private static final String MANAGE_USERS = "PermissionsManageUsers";
  private static final String CUSTOMIZE_APPLICATION = "PermissionsCustomizeApplication";

  private SightReader() {}

  /** The question. */
  public static Soql query() {
    return Soql.select(MANAGE_USERS, CUSTOMIZE_APPLICATION).from("UserPermissionAccess").limit(1);
  }

  /** The answer. */
  public static Sight read(PartReply part) {
    return part.rows().stream()
        .findFirst()
        .map(row -> new Sight(has(row, MANAGE_USERS), has(row, CUSTOMIZE_APPLICATION)))
        .orElse(new Sight(false, false));
  }

  private static boolean has(Row row, String permission) {
    return row.flag(permission).orElse(false);
  }
}
