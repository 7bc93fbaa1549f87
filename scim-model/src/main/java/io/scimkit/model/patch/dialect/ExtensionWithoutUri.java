package io.scimkit.model.patch.dialect;

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
}
