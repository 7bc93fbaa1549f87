package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** It may take a while until queries find a row that a client made. */
final class NewRowsLag implements SaveRule {
  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "baton-salesforce asks again because a new row may lag; at once unless the test sets it");
  }

  @Override
  public void afterCreate(Save save) {
    if (!save.actor().isSystem()) {
      save.org().waits().begin("row " + save.key(), save.org().lags().reads());
    }
  }
}
