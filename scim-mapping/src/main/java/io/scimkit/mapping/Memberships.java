package io.scimkit.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a subject's groups: nothing, or all of them.
 *
 * <p>Unknown is not none. From unknown memberships no entitlement of an existing user is granted or
 * revoked. Immutable, compared by value.
 */
public final class Memberships {

  private static final Memberships UNKNOWN = new Memberships(Optional.empty(), Map.of());

  private final Optional<Set<String>> groupIds;
  private final Map<String, String> groupNames;

  private Memberships(Optional<Set<String>> groupIds, Map<String, String> groupNames) {
    this.groupIds = groupIds;
    this.groupNames = groupNames;
  }

  /**
   * Returns memberships of which nothing is known.
   *
   * @return unknown memberships
   */
  public static Memberships unknown() {
    return UNKNOWN;
  }

  /**
   * Returns the complete list of a subject's groups.
   *
   * @param groupIds ids at the identity provider; empty for somebody in no group
   * @return known memberships
   */
  public static Memberships of(Collection<String> groupIds) {
    Set<String> ids = Collections.unmodifiableSet(new LinkedHashSet<>(groupIds));
    return new Memberships(Optional.of(ids), Map.of());
  }

  /**
   * Returns the complete list of a subject's groups with their names. A name grants nothing; a plan
   * notes a group that has the name of a bound group and another id, as one made anew has.
   *
   * @param nameById ids at the identity provider, each with the group's display name
   * @return known memberships
   */
  public static Memberships named(Map<String, String> nameById) {
    Map<String, String> names = Collections.unmodifiableMap(new LinkedHashMap<>(nameById));
    return new Memberships(Optional.of(names.keySet()), names);
  }

  /**
   * Returns the groups.
   *
   * @return the ids of all groups; empty when nothing is known
   */
  public Optional<Set<String>> groupIds() {
    return groupIds;
  }

  /**
   * Returns the names of the groups.
   *
   * @return id to name; empty when no names were handed in
   */
  public Map<String, String> groupNames() {
    return groupNames;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Memberships that
        && groupIds.equals(that.groupIds)
        && groupNames.equals(that.groupNames);
  }

  @Override
  public int hashCode() {
    return Objects.hash(groupIds, groupNames);
  }

  @Override
  public String toString() {
    return groupIds.map(Object::toString).orElse("unknown");
  }
}
