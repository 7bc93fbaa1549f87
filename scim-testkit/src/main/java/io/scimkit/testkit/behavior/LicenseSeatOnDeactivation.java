package io.scimkit.testkit.behavior;

/** A holder of a permission set licence is deactivated. */
@Source("Help 000394412: freed for CPQ, Billing and Advanced Approvals, held for others")
public enum LicenseSeatOnDeactivation implements Choice {
  /** The permission set licence stays used. */
  HELD,
  /** It no longer counts as used. */
  FREED
}
