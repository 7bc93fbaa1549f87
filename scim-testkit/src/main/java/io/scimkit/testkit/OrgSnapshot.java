package io.scimkit.testkit;

import io.scimkit.testkit.state.Checkpoint;

/**
 * A state of an org to go back to; made by {@link FakeSalesforce#snapshot} and opaque. Taking one
 * copies no row. While somebody holds it, the org remembers what changes. Immutable.
 */
public final class OrgSnapshot {
  final Checkpoint checkpoint;

  OrgSnapshot(Checkpoint checkpoint) {
    this.checkpoint = checkpoint;
  }
}
