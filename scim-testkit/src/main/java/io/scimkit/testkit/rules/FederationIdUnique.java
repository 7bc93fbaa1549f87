package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.FederationIdCase;
import io.scimkit.testkit.behavior.FederationIdClash;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.Row;

/** A federation id belongs to one user of the org. */
final class FederationIdUnique implements SaveRule {
  @Override
  public String object() {
    return "User";
  }

  @Override
  public Basis basis() {
    return Basis.assumed("see the choices FederationIdClash and FederationIdCase");
  }

  @Override
  public void beforeCreate(Save save) {
    check(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    check(save);
  }

  private void check(Save save) {
    if (!save.changes("FederationIdentifier")
        || save.text("FederationIdentifier").isEmpty()
        || save.org().behavior().is(FederationIdClash.ALLOWED)) {
      return;
    }
    String id = save.text("FederationIdentifier");
    boolean exact = save.org().behavior().is(FederationIdCase.SENSITIVE);
    for (Row other : save.org().store().table("User").where("FederationIdentifier", id)) {
      boolean same = !exact || other.text("FederationIdentifier").equals(id);
      if (same && save.before().filter(row -> row.key().equals(other.key())).isEmpty()) {
        throw refuse(
            save.org().behavior().is(FederationIdClash.DUPLICATE_VALUE)
                ? "DUPLICATE_VALUE"
                : "FIELD_INTEGRITY_EXCEPTION",
            "duplicate value found: FederationIdentifier duplicates value on record with id: "
                + other.key(),
            "FederationIdentifier");
      }
    }
  }
}
