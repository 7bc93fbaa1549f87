package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.TerritoriesOnDeactivation;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;

/** Whether a deactivated user leaves territories. */
final class TerritoriesOfLeaver extends LeaverRule {
  @Override
  public Basis basis() {
    return Basis.assumed("see the choice TerritoriesOnDeactivation");
  }

  @Override
  void left(Org org, String user) {
    if (org.behavior().is(TerritoriesOnDeactivation.REMOVED)) {
      deleteAll(org, "UserTerritory2Association", "UserId", user);
    }
  }
}
