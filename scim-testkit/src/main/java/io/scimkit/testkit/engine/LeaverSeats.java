package io.scimkit.testkit.engine;

import io.scimkit.testkit.behavior.LicenseSeatOnDeactivation;
import io.scimkit.testkit.store.Row;
import java.util.List;

/** Whether a deactivated user frees the seat of a permission set licence. */
public final class LeaverSeats {
  private static final List<String> FREED_BY_PRODUCT =
      List.of("SalesforceCPQ_", "SalesforceBilling_", "SBAA_");

  private LeaverSeats() {}

  /** Whether a holder of this licence counts, active or not. */
  public static boolean counts(Org org, Row license, String userId) {
    return !freed(org, license)
        || org.store().table("User").live(userId).filter(u -> u.isTrue("IsActive")).isPresent();
  }

  /** Whether the seat of a deactivated holder is free. */
  public static boolean freed(Org org, Row license) {
    return switch (org.behavior().of(LicenseSeatOnDeactivation.class)) {
      case HELD -> false;
      case FREED -> true;
      case BY_PRODUCT ->
          FREED_BY_PRODUCT.stream().anyMatch(license.text("DeveloperName")::startsWith);
    };
  }
}
