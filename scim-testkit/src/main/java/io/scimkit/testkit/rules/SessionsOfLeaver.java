package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.SessionRowsOnDeactivation;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;

/** Whether the sessions of a deactivated user go away. */
final class SessionsOfLeaver extends LeaverRule {
  @Override
  public Basis basis() {
    return Basis.assumed("see the choice SessionRowsOnDeactivation");
  }

  @Override
  void left(Org org, String user) {
    if (org.behavior().is(SessionRowsOnDeactivation.REMOVED)) {
      org.sessions().endAll(user);
    }
  }
}
