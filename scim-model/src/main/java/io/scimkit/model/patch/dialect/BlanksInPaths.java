package io.scimkit.model.patch.dialect;

import io.scimkit.model.filter.FilterTolerance;
import java.util.Set;

/**
 * Blanks inside the brackets of a path: {@code emails[ type eq "work" ].value}.
 *
 * <p>Source: administrators write target attributes by hand in Entra's mapping editor.
 */
public final class BlanksInPaths implements Habit {

  @Override
  public Set<FilterTolerance> filterTolerances() {
    return Set.of(FilterTolerance.EXTRA_WHITESPACE);
  }
}
