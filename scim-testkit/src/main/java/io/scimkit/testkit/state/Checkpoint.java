package io.scimkit.testkit.state;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.StatePart;
import io.scimkit.testkit.store.RowDifference;
import io.scimkit.testkit.store.UndoLog;
import io.scimkit.testkit.store.Version;
import java.util.List;

/**
 * A state of an org to go back to: the rows through the undo log, small things by value. Every
 * method wants the org's lock.
 */
public final class Checkpoint {
  /** Its rows say once more what the others say. */
  private static final String TRAIL = "SetupAuditTrail";

  private final Org org;
  private final Version version;
  private final List<Runnable> parts;

  private Checkpoint(Org org) {
    this.org = org;
    this.version = org.store().undo().version();
    this.parts = org.parts().stream().map(StatePart::keep).toList();
  }

  /** The present state. */
  public static Checkpoint of(Org org) {
    return new Checkpoint(org);
  }

  /** Whether it is a state of this org. */
  public boolean isOf(Org other) {
    return org == other;
  }

  /** Goes to this state; costs what was changed between, and returns how many changes that were. */
  public int restore() {
    int steps = org.store().undo().goTo(version);
    parts.forEach(Runnable::run);
    return steps;
  }

  /** What became of the rows from this state to another, in words. */
  public List<RowStory> until(Checkpoint later) {
    UndoLog undo = org.store().undo();
    Version present = undo.version();
    try {
      // From here to there and back, so that each side finds its own names.
      undo.goTo(version);
      undo.goTo(later.version);
      List<RowDifference> rows =
          undo.since(version).stream().filter(row -> !row.type().name().equals(TRAIL)).toList();
      RowNames names = new RowNames(org.store());
      Tale tale = new Tale();
      undo.goTo(version);
      rows.forEach(row -> tale.before(row, names));
      undo.goTo(later.version);
      rows.forEach(row -> tale.after(row, names));
      return tale.stories();
    } finally {
      undo.goTo(present);
    }
  }
}
