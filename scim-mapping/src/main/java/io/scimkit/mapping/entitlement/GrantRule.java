package io.scimkit.mapping.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who gets which entitlement, and why.
 *
 * @param group the group whose members get it; empty for a birthright, which everyone gets
 * @param entitlement what they get
 * @param licenses the permission set licenses it needs
 * @param because the reason, printed in plans and documents
 */
public record GrantRule(
    Optional<GroupBinding> group,
    Entitlement entitlement,
    List<Entitlement> licenses,
    Optional<String> because) {

  /**
   * Makes a rule.
   *
   * @param group the group whose members get it; empty for a birthright, which everyone gets
   * @param entitlement what they get
   * @param licenses the permission set licenses it needs
   * @param because the reason, printed in plans and documents
   * @throws IllegalArgumentException if there are licences and the entitlement cannot need any
   */
  public GrantRule {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(entitlement, "entitlement");
    licenses =
        licenses.isEmpty() ? List.of() : new LicensedEntitlement(entitlement, licenses).licenses();
    Objects.requireNonNull(because, "because");
  }

  /**
   * Returns the condition as plans print it.
   *
   * @return {@code birthright}, or the group with its id
   */
  public String condition() {
    return group.map(GroupBinding::toString).orElse("birthright");
  }
}
