package io.scimkit.model.patch.dialect;

import io.scimkit.model.filter.And;
import io.scimkit.model.filter.Comparison;
import io.scimkit.model.filter.Expression;
import io.scimkit.model.filter.Operator;
import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import java.util.Optional;

/**
 * A filtered value that does not exist is made from the filter's own equalities: replacing {@code
 * emails[type eq "work"].value} adds {@code {"type": "work", "value": …}}. Entra relies on it, and
 * on later operations finding what an earlier one made.
 *
 * <p>Source: github.com/Captain-P-Goldfish/SCIM-SDK issues 416 and 680;
 * github.com/Captain-P-Goldfish/scim-for-keycloak issue 73;
 * github.com/simpleidserver/SimpleIdServer issue 376.
 */
public final class MissingTargetIsCreated implements Habit {

  @Override
  public Optional<ScimObject> missing(Expression filter) {
    ScimObjectBuilder made = ScimObject.builder();
    return collect(filter, made) ? Optional.of(made.build()) : Optional.empty();
  }

  /** Only equalities that must all hold say what the value looks like. */
  private static boolean collect(Expression filter, ScimObjectBuilder made) {
    if (filter instanceof And and) {
      return and.operands().stream().allMatch(operand -> collect(operand, made));
    }
    if (filter instanceof Comparison comparison
        && comparison.operator() == Operator.EQ
        && comparison.value() != ScimNull.NULL
        && comparison.attribute().subAttribute().isEmpty()) {
      made.set(comparison.attribute().name(), comparison.value());
      return true;
    }
    return false;
  }
}
