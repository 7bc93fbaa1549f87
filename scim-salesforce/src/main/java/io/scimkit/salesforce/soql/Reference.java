package io.scimkit.salesforce.soql;

import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import java.util.Optional;
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
  private static final String OPENING = "@{";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_]*");

  /**
   * Why a value cannot be sent in a composite call, if it would be read as a reference there.
   *
   * @param field the field that has the value, or is compared with it
   */
  public static Optional<Problem> problemIn(String field, String value) {
    return value.contains(OPENING)
        ? Optional.of(
            new Problem(
                ProblemCode.INVALID_VALUE,
                field,
                value,
                "A composite call reads \"@{\" as a reference: take it out of the value."))
        : Optional.empty();
  }

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
