package io.scimkit.salesforce.rest;

import io.scimkit.salesforce.soql.Reference;

/**
 * The row a part is about: an id that was checked, or what an earlier part answers.
 *
 * @param text the id or the reference
 */
public record Target(String text) {
  /** This row. */
  public static Target of(SalesforceId id) {
    return new Target(id.value());
  }

  /** The row that an earlier part found or made. */
  public static Target of(Reference reference) {
    return new Target(reference.text());
  }
}
