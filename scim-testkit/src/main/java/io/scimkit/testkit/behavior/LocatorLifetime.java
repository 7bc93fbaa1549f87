package io.scimkit.testkit.behavior;

/** How long a query locator can be used. */
@Source("REST guide: about two days; older guides: 15 minutes")
public enum LocatorLifetime implements Choice {
  /** Two days. */
  TWO_DAYS,
  /** Fifteen minutes. */
  FIFTEEN_MINUTES
}
