package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** Everybody ends his own sessions; who manages users ends all; those below end too. */
final class SessionEnds implements SaveRule {
  @Override
  public String object() {
    return "AuthSession";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, AuthSession; sgnl-actions/salesforce-revoke-session shows the cascade");
  }

  @Override
  public void beforeDelete(Save save) {
    boolean own = save.actor().owns(save.row(), "UsersId");
    if (!own && !save.actor().mayAny(Permission.MANAGE_USERS)) {
      throw refuse("INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id");
    }
  }

  @Override
  public void afterDelete(Save save) {
    save.org().sessions().end(save.key());
  }
}
