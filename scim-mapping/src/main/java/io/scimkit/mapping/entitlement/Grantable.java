package io.scimkit.mapping.entitlement;

import java.util.List;

/** What a rule can grant: an {@link Entitlement}, alone or with the licences that it needs. */
public sealed interface Grantable permits Entitlement, LicensedEntitlement {

  /**
   * Returns the entitlement to grant.
   *
   * @return the entitlement
   */
  Entitlement entitlement();

  /**
   * Returns the permission set licenses to assign first.
   *
   * @return the licences in the order given; empty when none is needed
   */
  List<Entitlement> licenses();
}
