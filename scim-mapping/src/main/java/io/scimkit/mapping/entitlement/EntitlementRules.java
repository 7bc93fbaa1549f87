package io.scimkit.mapping.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The entitlement rules of a blueprint.
 *
 * @param grants who gets what, in the order written
 * @param unmanaged what a plan says of entitlements that no rule names; they always stay
 * @param authoritative whether managed entitlements that no rule grants to the user are revoked,
 *     whoever granted them; otherwise they stay and are noted
 */
public record EntitlementRules(List<GrantRule> grants, Unmanaged unmanaged, boolean authoritative) {

  /**
   * Makes the rules.
   *
   * @param grants who gets what, in the order written
   * @param unmanaged what a plan says of entitlements that no rule names; they always stay
   * @param authoritative whether managed entitlements that no rule grants to the user are revoked,
   *     whoever granted them; otherwise they stay and are noted
   */
  public EntitlementRules {
    grants = List.copyOf(grants);
    Objects.requireNonNull(unmanaged, "unmanaged");
  }

  /**
   * Returns rules that grant nothing and leave everything.
   *
   * @return no rules
   */
  public static EntitlementRules none() {
    return new EntitlementRules(List.of(), Unmanaged.LEAVE, false);
  }

  /**
   * Writes rules.
   *
   * @param writer takes the empty rules and returns the written ones
   * @return the rules
   */
  public static EntitlementRules write(Function<? super Grants, ? extends Grants> writer) {
    return writer.apply(new GrantsInProgress(none())).rules();
  }
}
