package io.scimkit.testkit.engine;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What was changed in Setup, by whom and when: the rows of SetupAuditTrail. */
public final class AuditTrail {
  private final PlatformRows rows;
  private final Clock clock;

  AuditTrail(PlatformRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Notes a change; what the org does by itself, or a test arranges, is none. */
  public void note(Actor actor, String section, String action, String display) {
    if (actor.isSystem()) {
      return;
    }
    rows.insert(
        "SetupAuditTrail",
        Map.of(
            "Section", section,
            "Action", action,
            "Display", display,
            "CreatedById", actor.userId(),
            "CreatedDate", clock.instant().truncatedTo(ChronoUnit.SECONDS)));
  }
}
