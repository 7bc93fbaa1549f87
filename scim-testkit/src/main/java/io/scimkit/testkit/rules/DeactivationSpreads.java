package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** It may take a while until the tokens of a deactivated user stop working. */
final class DeactivationSpreads implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "field guides say that a deactivation can lag a few minutes; at once unless the test sets it");
  }

  @Override
  public void afterUpdate(Save save) {
    if (save.turns("IsActive", false) && !save.actor().isSystem()) {
      save.org().waits().begin("deactivation " + save.key(), save.org().lags().deactivation());
    }
  }
}
