package io.scimkit.testkit.engine;

import jakarta.json.JsonValue;

/** Something an org remembers beside its rows. Guarded by the org's lock. */
public interface StatePart {
  /** The member under which an export holds it. */
  String name();

  /**
   * Remembers the present state; what is returned puts it back, any number of times. Nothing to do
   * for a part that records its changes in the undo log.
   */
  default Runnable keep() {
    return () -> {};
  }

  /** The state as JSON, the same for the same state. */
  JsonValue write();

  /** Takes over a state that {@link #write} made. */
  void read(JsonValue json);
}
