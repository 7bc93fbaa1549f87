package io.scimkit.model.patch.dialect;

import io.scimkit.model.filter.FilterTolerance;
import java.util.Set;

/**
 * An enterprise attribute goes without its schema URI: {@code manager}.
 *
 * <p>Source: an example in Microsoft's SCIM documentation, use-scim-to-provision-users-and-groups.
 */
public final class ExtensionWithoutUri implements Habit {

  @Override
  public boolean findsExtensionsWithoutUri() {
    return true;
  }

  @Override
  public Set<FilterTolerance> filterTolerances() {
    return Set.of(FilterTolerance.UNQUALIFIED_EXTENSION_ATTRIBUTES);
  }
}
