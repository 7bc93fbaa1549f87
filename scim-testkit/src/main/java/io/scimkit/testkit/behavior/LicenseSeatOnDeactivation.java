package io.scimkit.testkit.behavior;

/** A holder of a permission set licence is deactivated. */
@Source(
    "Help 000394412: freed for CPQ, Billing and Advanced Approvals since October 2024, held for others; that their API names begin so is assumed")
public enum LicenseSeatOnDeactivation implements Choice {
  /**
   * No longer used for licences whose API name begins with {@code SalesforceCPQ_}, {@code
   * SalesforceBilling_} or {@code SBAA_}; others stay used.
   */
  BY_PRODUCT,
  /** The permission set licence stays used. */
  HELD,
  /** It no longer counts as used. */
  FREED
}
