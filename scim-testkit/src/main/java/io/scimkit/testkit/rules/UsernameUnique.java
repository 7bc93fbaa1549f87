package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.UsernameClashText;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;

/** A username is taken in all orgs of the world, also by inactive users. */
final class UsernameUnique implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.documented("Help 000381924; see the choice UsernameClashText");
  }

  private static final String TAKEN =
      "Duplicate Username.<br>The username already exists in this or another Salesforce organization. Usernames"
          + " must be unique across all Salesforce organizations. To resolve, use a different username (it doesn't"
          + " need to match the user's email address).";

  private static final String TAKEN_SHORT =
      "Another user has already selected this username. Please select another.";

  @Override
  public void beforeCreate(Save save) {
    claim(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    if (save.changes("Username")) {
      claim(save);
      release(save, save.before().map(row -> row.text("Username")).orElse(""));
    }
  }

  private void claim(Save save) {
    String name = save.text("Username");
    if (!save.org().usernames().claim(name)) {
      boolean brief = save.org().behavior().is(UsernameClashText.SHORT);
      throw refuse("DUPLICATE_USERNAME", brief ? TAKEN_SHORT : TAKEN, "Username");
    }
    save.org()
        .store()
        .undo()
        .record(
            () -> save.org().usernames().release(name), () -> save.org().usernames().claim(name));
  }

  private void release(Save save, String name) {
    save.org().usernames().release(name);
    save.org()
        .store()
        .undo()
        .record(
            () -> save.org().usernames().claim(name), () -> save.org().usernames().release(name));
  }
}
