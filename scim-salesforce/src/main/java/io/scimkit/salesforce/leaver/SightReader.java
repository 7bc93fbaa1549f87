package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.runbook.Sight;

/** What the account may see; what it cannot even ask counts as not allowed. */
final class SightReader {
  private SightReader() {}

  static Sight read(PartReply part) {
    return part.rows().stream()
        .findFirst()
        .map(
            row ->
                new Sight(has(row, Queries.MANAGE_USERS), has(row, Queries.CUSTOMIZE_APPLICATION)))
        .orElse(new Sight(false, false));
  }

  private static boolean has(Row row, String permission) {
    return row.flag(permission).orElse(false);
  }
}
