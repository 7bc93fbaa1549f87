package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.NicknameOnCreate;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A nickname is made when none is given, and is unique in the org. */
final class NicknameUnique implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed(
        "DUPLICATE_COMM_NICKNAME is in the WSDL, its text and the generated form are not published");
  }

  @Override
  public void beforeCreate(Save save) {
    if (save.text("CommunityNickname").isEmpty()) {
      if (save.org().behavior().is(NicknameOnCreate.REQUIRED) && !save.actor().isSystem()) {
        throw refuse(
            "REQUIRED_FIELD_MISSING",
            "Required fields are missing: [CommunityNickname]",
            "CommunityNickname");
      }
      save.set("CommunityNickname", generate(save));
    }
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    if (save.changes("CommunityNickname")) {
      check(save);
    }
  }

  private static String generate(Save save) {
    String name = save.text("Username");
    int at = name.indexOf('@');
    String base = at < 0 ? name : name.substring(0, at);
    base = base.substring(0, Math.min(30, base.length()));
    String candidate = base;
    for (int i = 1; taken(save, candidate); i++) {
      candidate = base + i;
    }
    return candidate;
  }

  private static boolean taken(Save save, String nickname) {
    return save.org().store().table("User").where("CommunityNickname", nickname).stream()
        .anyMatch(row -> save.before().filter(own -> own.key().equals(row.key())).isEmpty());
  }

  private void check(Save save) {
    String nickname = save.text("CommunityNickname");
    if (taken(save, nickname)) {
      throw refuse(
          "DUPLICATE_COMM_NICKNAME",
          "Another user has already selected this nickname. Please select another.",
          "CommunityNickname");
    }
  }
}
