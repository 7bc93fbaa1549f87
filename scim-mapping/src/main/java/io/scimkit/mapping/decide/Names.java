package io.scimkit.mapping.decide;

import io.scimkit.mapping.json.Nearest;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Looks up every name that a plan could use, so that all unknown ones are reported at once. */
final class Names {

  private Names() {}

  static List<Problem> unknown(DesiredUser desired, OrgCatalog catalog) {
    List<Problem> problems = new ArrayList<>();
    if (catalog.profileId(desired.profile()).isEmpty()) {
      problems.add(unknown("profile", desired.profile(), catalog.profileNames()));
    }
    desired
        .entitlements()
        .managed()
        .forEach(
            (entitlement, rule) -> {
              if (catalog.entry(entitlement).isEmpty()) {
                String place = entitlement.kind().label() + " of " + rule;
                problems.add(unknown(place, entitlement.name(), catalog.names(entitlement.kind())));
              }
            });
    return problems;
  }

  private static Problem unknown(String place, String name, Collection<String> known) {
    String fix =
        Nearest.to(name, known)
            .map(near -> "Did you mean \"" + near + "\"? Otherwise create it in the org")
            .orElse("Create it in the org");
    return new Problem(
        ProblemCode.UNKNOWN_NAME,
        place,
        name,
        fix + ", or give its name there with a name override of the binding.");
  }
}
