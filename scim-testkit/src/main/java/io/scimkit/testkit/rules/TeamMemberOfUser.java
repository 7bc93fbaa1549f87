package io.scimkit.testkit.rules;

import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;
import java.util.Optional;

/** A member of a team shows the name and title of the user. */
final class TeamMemberOfUser implements SaveRule {
  private final String object;

  TeamMemberOfUser(String object) {
    this.object = object;
  }

  @Override
  public String object() {
    return object;
  }

  @Override
  public Basis basis() {
    return Basis.documented("Object reference: Name and Title are taken from the user");
  }

  @Override
  public void beforeCreate(Save save) {
    Optional<Row> user = save.org().store().find(save.text("UserId"));
    save.set("Title", user.map(row -> row.get("Title")).orElse(null));
    if (save.type().field("Name").isPresent()) {
      save.set("Name", user.map(row -> row.text("Name")).orElse(""));
    }
  }
}
