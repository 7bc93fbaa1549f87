package io.scimkit.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
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

  private static final Memberships UNKNOWN = new Memberships(Optional.empty());

  private final Optional<Set<String>> groupIds;

  private Memberships(Optional<Set<String>> groupIds) {
    this.groupIds = groupIds;
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
    return new Memberships(Optional.of(Collections.unmodifiableSet(new LinkedHashSet<>(groupIds))));
  }

  /**
   * Returns the groups.
   *
   * @return the ids of all groups; empty when nothing is known
   */
  public Optional<Set<String>> groupIds() {
    return groupIds;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Memberships that && groupIds.equals(that.groupIds);
  }

  @Override
  public int hashCode() {
    return Objects.hash(groupIds);
  }

  @Override
  public String toString() {
    return groupIds.map(Object::toString).orElse("unknown");
  }
}
