package io.scimkit.mapping.document;

import java.util.Objects;

/**
 * The documents of one blueprint.
 *
 * @param attributes which attribute fills which field
 * @param entitlements which group gives which entitlement
 * @param runbook what happens to a leaver
 */
public record Documents(Document attributes, Document entitlements, Document runbook) {

  /**
   * Makes the documents.
   *
   * @param attributes which attribute fills which field
   * @param entitlements which group gives which entitlement
   * @param runbook what happens to a leaver
   */
  public Documents {
    Objects.requireNonNull(attributes, "attributes");
    Objects.requireNonNull(entitlements, "entitlements");
    Objects.requireNonNull(runbook, "runbook");
  }
}
