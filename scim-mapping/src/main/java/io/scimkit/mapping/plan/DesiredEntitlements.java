package io.scimkit.mapping.plan;

import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.entitlement.Unmanaged;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The entitlements that the subject should have, and what to do about the others.
 *
 * @param birthright what everyone gets: granted on create, and later when memberships are known
 * @param byGroup what the subject's groups give; empty when memberships are unknown, and then
 *     nothing is granted or revoked for an existing user
 * @param managed every entitlement that some rule names, licences included, by this org's names,
 *     each with the first rule that names it
 * @param unmanaged what is done about entitlements that no rule names
 * @param authoritative whether managed entitlements that no rule grants are revoked, whoever
 *     granted them
 */
public record DesiredEntitlements(
    List<DesiredGrant> birthright,
    Optional<List<DesiredGrant>> byGroup,
    Map<Entitlement, String> managed,
    Unmanaged unmanaged,
    boolean authoritative) {

  /**
   * Makes the desired entitlements; the map keeps its order.
   *
   * @param birthright what everyone gets: granted on create, and later when memberships are known
   * @param byGroup what the subject's groups give; empty when memberships are unknown, and then
   *     nothing is granted or revoked for an existing user
   * @param managed every entitlement that some rule names, licences included, by this org's names,
   *     each with the first rule that names it
   * @param unmanaged what is done about entitlements that no rule names
   * @param authoritative whether managed entitlements that no rule grants are revoked, whoever
   *     granted them
   */
  public DesiredEntitlements {
    birthright = List.copyOf(birthright);
    byGroup = byGroup.map(List::copyOf);
    managed = Collections.unmodifiableMap(new LinkedHashMap<>(managed));
    Objects.requireNonNull(unmanaged, "unmanaged");
  }

  /**
   * Tells whether the subject's memberships are known.
   *
   * @return true when {@link #byGroup()} is present
   */
  public boolean known() {
    return byGroup.isPresent();
  }
}
