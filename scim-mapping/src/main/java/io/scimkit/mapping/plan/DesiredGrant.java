package io.scimkit.mapping.plan;

import io.scimkit.mapping.entitlement.Entitlement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An entitlement that the subject should have.
 *
 * @param entitlement what, by this org's name
 * @param licenses the permission set licenses it needs, by this org's names
 * @param rule the rule that grants it, for example {@code group sf-sales (00g1q9z2)}
 * @param because the reason given with the rule
 */
public record DesiredGrant(
    Entitlement entitlement, List<Entitlement> licenses, String rule, Optional<String> because) {

  /**
   * Makes a desired grant.
   *
   * @param entitlement what, by this org's name
   * @param licenses the permission set licenses it needs, by this org's names
   * @param rule the rule that grants it, for example {@code group sf-sales (00g1q9z2)}
   * @param because the reason given with the rule
   */
  public DesiredGrant {
    Objects.requireNonNull(entitlement, "entitlement");
    licenses = List.copyOf(licenses);
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(because, "because");
  }
}
