package io.scimkit.mapping.org;

import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.entitlement.EntitlementKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The names of one org and the ids behind them: profiles, permission sets, permission set groups,
 * permission set licenses and public groups.
 *
 * <p>Read once per org and shared by many plans. Immutable and thread-safe. Names are compared with
 * case.
 */
public final class OrgCatalog {

  private final String orgId;
  private final Map<String, String> profiles;
  private final Map<EntitlementKind, Map<String, CatalogEntry>> byName;
  private final Map<EntitlementKind, Map<String, CatalogEntry>> byId;

  private OrgCatalog(Builder builder) {
    this.orgId = builder.orgId;
    this.profiles = Collections.unmodifiableMap(new LinkedHashMap<>(builder.profiles));
    this.byName = copy(builder.byName);
    this.byId = copy(builder.byId);
  }

  /**
   * Starts a catalog.
   *
   * @param orgId the org's id, 18 characters that begin with 00D
   * @return a builder
   */
  public static Builder builder(String orgId) {
    return new Builder(orgId);
  }

  /**
   * Returns the org's id.
   *
   * @return 18 characters that begin with 00D
   */
  public String orgId() {
    return orgId;
  }

  /**
   * Finds a profile.
   *
   * @param name {@code Profile.Name}
   * @return its id, if the org has it
   */
  public Optional<String> profileId(String name) {
    return Optional.ofNullable(profiles.get(name));
  }

  /**
   * Returns the names of the profiles.
   *
   * @return the names in the order they were added
   */
  public Set<String> profileNames() {
    return profiles.keySet();
  }

  /**
   * Finds an entitlement by name.
   *
   * @param entitlement kind and name
   * @return its entry, if the org has it
   */
  public Optional<CatalogEntry> entry(Entitlement entitlement) {
    return Optional.ofNullable(byName.get(entitlement.kind()))
        .map(entries -> entries.get(entitlement.name()));
  }

  /**
   * Finds an entitlement by id.
   *
   * @param kind what the id is of
   * @param id 18 characters
   * @return its entry, if the org has it
   */
  public Optional<CatalogEntry> entry(EntitlementKind kind, String id) {
    return Optional.ofNullable(byId.get(kind)).map(entries -> entries.get(id));
  }

  /**
   * Returns the names of one kind.
   *
   * @param kind the kind
   * @return the names in the order they were added
   */
  public Set<String> names(EntitlementKind kind) {
    return byName.getOrDefault(kind, Map.of()).keySet();
  }

  private static Map<EntitlementKind, Map<String, CatalogEntry>> copy(
      Map<EntitlementKind, Map<String, CatalogEntry>> from) {
    Map<EntitlementKind, Map<String, CatalogEntry>> to = new EnumMap<>(EntitlementKind.class);
    from.forEach((k, v) -> to.put(k, Collections.unmodifiableMap(new LinkedHashMap<>(v))));
    return to;
  }

  /** Collects the names of one org. Not thread-safe. */
  public static final class Builder {

    private final String orgId;
    private final Map<String, String> profiles = new LinkedHashMap<>();
    private final Map<EntitlementKind, Map<String, CatalogEntry>> byName =
        new EnumMap<>(EntitlementKind.class);
    private final Map<EntitlementKind, Map<String, CatalogEntry>> byId =
        new EnumMap<>(EntitlementKind.class);

    private Builder(String orgId) {
      this.orgId = Objects.requireNonNull(orgId, "orgId");
    }

    /**
     * Adds a profile.
     *
     * @param name {@code Profile.Name}
     * @param id its id
     * @return this builder
     * @throws IllegalArgumentException if the name was added before
     */
    public Builder profile(String name, String id) {
      if (profiles.putIfAbsent(name, id) != null) {
        throw new IllegalArgumentException("The profile \"" + name + "\" was added twice.");
      }
      return this;
    }

    /**
     * Adds a permission set, permission set group, permission set license or public group.
     *
     * @param kind what it is
     * @param entry the entry
     * @return this builder
     * @throws IllegalArgumentException if an entry of this kind and name was added before
     */
    public Builder entry(EntitlementKind kind, CatalogEntry entry) {
      Map<String, CatalogEntry> names = byName.computeIfAbsent(kind, k -> new LinkedHashMap<>());
      if (names.putIfAbsent(entry.name(), entry) != null) {
        throw new IllegalArgumentException(
            "The " + kind.label() + " \"" + entry.name() + "\" was added twice.");
      }
      byId.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(entry.id(), entry);
      return this;
    }

    /**
     * Makes the catalog.
     *
     * @return an immutable catalog of what was added so far
     */
    public OrgCatalog build() {
      return new OrgCatalog(this);
    }
  }
}
