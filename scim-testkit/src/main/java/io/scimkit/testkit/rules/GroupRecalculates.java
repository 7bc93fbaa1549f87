package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A permission set group whose sets change is calculated anew. */
final class GroupRecalculates implements SaveRule {
  @Override
  public String object() {
    return "PermissionSetGroupComponent";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "Object reference, PermissionSetGroup.Status; how long it takes is set by the test, at once unless set");
  }

  @Override
  public void afterCreate(Save save) {
    begin(save);
    save.org().waits().begin("component " + save.key(), save.org().lags().groups());
  }

  @Override
  public void afterDelete(Save save) {
    begin(save);
  }

  private static void begin(Save save) {
    if (!save.actor().isSystem()) {
      String group = save.text("PermissionSetGroupId");
      save.org().waits().begin("group " + group, save.org().lags().groups());
    }
  }
}
