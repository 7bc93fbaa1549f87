package io.scimkit.mapping.planted;

/** A decision that somebody else makes later. */
public final class PlantedThread {
  private PlantedThread() {}

  static Thread later(Runnable decision) {
    return new Thread(decision);
  }
}
