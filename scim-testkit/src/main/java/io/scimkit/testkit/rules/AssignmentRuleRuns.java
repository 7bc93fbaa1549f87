package io.scimkit.testkit.rules;

import io.scimkit.testkit.behavior.AutoAssignUnsaid;
import io.scimkit.testkit.engine.AssignmentRules.Routing;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Save;
import io.scimkit.testkit.engine.SaveRule;
import io.scimkit.testkit.store.SalesforceId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An active assignment rule gives what a client saves to the owner it routes to. */
final class AssignmentRuleRuns implements SaveRule {
  private static final Set<String> OBJECTS = Set.of("Account", "Case", "Lead");

  @Override
  public String object() {
    return "*";
  }

  @Override
  public Basis basis() {
    return Basis.documented(
        "REST guide, Assignment Rule Header: create and update of Account, Case and Lead; see the choice"
            + " AutoAssignUnsaid");
  }

  @Override
  public void beforeCreate(Save save) {
    route(save);
  }

  @Override
  public void beforeUpdate(Save save) {
    route(save);
  }

  private void route(Save save) {
    if (!OBJECTS.contains(save.type().name()) || save.actor().isSystem()) {
      return;
    }
    Optional<Routing> rule = save.org().assignmentRules().of(save.type().name());
    if (runs(save, rule)) {
      rule.ifPresent(routing -> save.set("OwnerId", routing.owner()));
    }
  }

  private boolean runs(Save save, Optional<Routing> rule) {
    String said = save.unit().autoAssign().orElse("").trim();
    return switch (said.toUpperCase(Locale.ROOT)) {
      case "" -> save.org().behavior().is(AutoAssignUnsaid.RULES_RUN);
      case "TRUE" -> true;
      case "FALSE" -> false;
      default -> named(said, rule);
    };
  }

  private boolean named(String said, Optional<Routing> rule) {
    if (rule.filter(r -> SalesforceId.parse(said).filter(r.id()::equals).isPresent()).isEmpty()) {
      throw refuse("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id");
    }
    return true;
  }
}
