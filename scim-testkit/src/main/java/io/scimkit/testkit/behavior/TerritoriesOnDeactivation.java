package io.scimkit.testkit.behavior;

/** A user with territories is deactivated. */
@Source(
    "Blackbaud KB (old Help) says still in territories; StackExchange 288882 reports that they vanish")
public enum TerritoriesOnDeactivation implements Choice {
  /** UserTerritory2Association rows stay. */
  KEPT,
  /** UserTerritory2Association rows are deleted. */
  REMOVED
}
