package io.scimkit.mapping.org;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was read from an org to plan for one user.
 *
 * @param catalog the org's names and ids
 * @param candidates every User row that has the desired FederationIdentifier or the desired
 *     Username: none, one or many
 * @param references the user references that the org knows, with their User ids; a reference that
 *     is missing here stays pending
 */
public record OrgSnapshot(
    OrgCatalog catalog, List<ActualUser> candidates, Map<UserReference, String> references) {

  /**
   * Makes a snapshot.
   *
   * @param catalog the org's names and ids
   * @param candidates every User row that has the desired FederationIdentifier or the desired
   *     Username: none, one or many
   * @param references the user references that the org knows, with their User ids; a reference that
   *     is missing here stays pending
   */
  public OrgSnapshot {
    Objects.requireNonNull(catalog, "catalog");
    candidates = List.copyOf(candidates);
    references = Collections.unmodifiableMap(new LinkedHashMap<>(references));
  }
}
