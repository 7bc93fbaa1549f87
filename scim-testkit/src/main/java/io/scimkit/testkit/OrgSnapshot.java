package io.scimkit.testkit;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.state.Checkpoint;

/**
 * A state of an org to go back to; made by {@link FakeSalesforce#snapshot} and opaque. Taking one
 * copies no row. While somebody holds it, the org remembers what changes. Immutable.
 */
public final class OrgSnapshot {
  private final Checkpoint checkpoint;

  OrgSnapshot(Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
  }

  /** The state, which must be of this org. */
  Checkpoint of(Org org) {
    if (!checkpoint.isOf(org)) {
      throw new IllegalArgumentException("the snapshot is of another org than " + org.id());
    }
    return checkpoint;
  }
}
