package io.scimkit.model.patch.dialect;

import io.scimkit.model.filter.FilterTolerance;
import java.util.Set;

/**
 * A filter compares a boolean with a text: {@code roles[primary eq "True"].value}, which Entra's
 * SingleAppRoleAssignment makes.
 *
 * <p>Source: learn.microsoft.com, customize-application-attributes;
 * github.com/buildbuddy-io/buildbuddy pull 10578.
 */
public final class TextBooleansInFilters implements Habit {

  @Override
  public Set<FilterTolerance> filterTolerances() {
    return Set.of(FilterTolerance.TEXT_BOOLEANS);
  }
}
