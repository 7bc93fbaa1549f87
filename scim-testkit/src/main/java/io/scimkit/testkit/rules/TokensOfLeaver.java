package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.TokenRowsOnDeactivation;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.store.Row;
import java.util.List;

/** Whether the tokens of a deactivated user go away. */
final class TokensOfLeaver extends LeaverRule {
  @Override
  public Basis basis() {
    return Basis.assumed("see the choice TokenRowsOnDeactivation");
  }

  @Override
  void left(Org org, String user) {
    if (org.behavior().is(TokenRowsOnDeactivation.REMOVED)) {
      for (Row token : List.copyOf(org.store().table("OauthToken").where("UserId", user))) {
        org.sessions().revoke(token);
      }
    }
  }
}
