package io.scimkit.salesforce.soql;

import java.util.regex.Pattern;

/**
 * A reference to what an earlier subrequest of one composite call answers. Source: REST API
 * Developer Guide, "Composite": {@code @{ref.id}} after a create, {@code @{ref.records[0].Id}}
 * after a query.
 *
 * @param text the reference as it is written, for example <code>@{guard.records[0].Id}</code>
 */
public record Reference(String text) {
  /** What begins a reference; a value that contains it would be read as one. */
  public static final String OPENING = "@{";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]*");

  /** The id of the row that the create with this reference id made. */
  public static Reference toCreated(String referenceId) {
    return new Reference(OPENING + checked(referenceId) + ".id}");
  }

  /** The id of one row of the query with this reference id, counted from 0. */
  public static Reference toRow(String referenceId, int index) {
    return new Reference(OPENING + checked(referenceId) + ".records[" + index + "].Id}");
  }

  /** The name itself if it is one; Salesforce refuses the whole call for one illegal name. */
  public static String checked(String referenceId) {
    if (!NAME.matcher(referenceId).matches()) {
      throw new IllegalArgumentException(
          "a reference id has letters, digits and underscores only: " + referenceId);
    }
    return referenceId;
  }
}
