package io.scimkit.mapping.decide;

import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.entitlement.EntitlementKind;
import io.scimkit.mapping.entitlement.Unmanaged;
import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.mapping.org.CatalogEntry;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.DesiredEntitlements;
import io.scimkit.mapping.plan.DesiredGrant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has to be granted and revoked: licences before the sets that need them, and the other way
 * round. Every name was found in the catalog before.
 */
final class GrantDiff {

  private static final String PERMISSION_SET_LICENSE_ID = "0PL";

  private final OrgCatalog catalog;
  private final DesiredEntitlements desired;
  private final List<ActualGrant> held;
  private final List<String> notes;
  private final Map<Entitlement, Change.Grant> wanted = new LinkedHashMap<>();

  GrantDiff(
      OrgCatalog catalog, DesiredEntitlements desired, List<ActualGrant> held, List<String> notes) {
    this.catalog = catalog;
    this.desired = desired;
    this.held = held;
    this.notes = notes;
  }

  /**
   * For a user who does not exist yet: what everyone gets, and what known groups give; nothing for
   * one who is created inactive.
   */
  List<Change> create(boolean active) {
    desired.birthright().forEach(this::want);
    desired.byGroup().orElse(List.of()).forEach(this::want);
    if (!desired.known()) {
      notes.add("Memberships are unknown: nothing is granted by group.");
    }
    return grants(active);
  }

  /** For a user who exists: nothing at all while memberships are unknown. */
  List<Change> update(boolean active) {
    List<Change> changes = new ArrayList<>();
    if (desired.known()) {
      desired.birthright().forEach(this::want);
      desired.byGroup().orElse(List.of()).forEach(this::want);
      changes.addAll(grants(active));
      changes.addAll(revokes());
    } else if (!desired.managed().isEmpty()) {
      notes.add("Memberships are unknown: no entitlement is granted or revoked.");
    }
    noteUnmanaged();
    noteExpiring();
    return changes;
  }

  private void want(DesiredGrant grant) {
    for (Entitlement license : grant.licenses()) {
      add(license, grant.rule() + ", needed by " + grant.entitlement(), grant.because());
    }
    add(grant.entitlement(), grant.rule(), grant.because());
    noteLicense(grant);
  }

  private void add(Entitlement entitlement, String rule, Optional<String> because) {
    wanted.computeIfAbsent(entitlement, e -> new Change.Grant(e, entry(e).id(), rule, because));
  }

  private void noteLicense(DesiredGrant grant) {
    boolean bound =
        entry(grant.entitlement())
            .licenseId()
            .filter(id -> id.startsWith(PERMISSION_SET_LICENSE_ID))
            .filter(id -> grant.licenses().stream().noneMatch(l -> entry(l).id().equals(id)))
            .isPresent();
    if (bound) {
      String license =
          entry(grant.entitlement())
              .licenseId()
              .flatMap(id -> catalog.entry(EntitlementKind.PERMISSION_SET_LICENSE, id))
              .map(CatalogEntry::name)
              .orElse("a permission set license");
      notes.add(
          grant.entitlement()
              + " is bound to "
              + license
              + " in this org and its rule does not say so: add licensedBy(\""
              + license
              + "\").");
    }
  }

  // A licence that an inactive user holds is a seat that nobody uses.
  private List<Change> grants(boolean active) {
    List<Change> grants = grants();
    if (active || grants.isEmpty()) {
      return grants;
    }
    notes.add("The user is inactive: " + grants.size() + " grants are left out.");
    return List.of();
  }

  private List<Change> grants() {
    List<Change> grants = new ArrayList<>();
    for (EntitlementKind kind : EntitlementKind.values()) {
      for (Change.Grant grant : wanted.values()) {
        if (grant.entitlement().kind() == kind && !isHeld(grant)) {
          grants.add(grant);
        }
      }
    }
    return grants;
  }

  private boolean isHeld(Change.Grant grant) {
    return held.stream()
        .anyMatch(
            row ->
                row.kind() == grant.entitlement().kind()
                    && row.targetId().equals(grant.targetId()));
  }

  private List<Change> revokes() {
    Set<ActualGrant> leaving = new HashSet<>();
    List<Change> revokes = new ArrayList<>();
    List<ActualGrant> rows = new ArrayList<>(held);
    rows.sort(Comparator.comparing(ActualGrant::kind).reversed());
    for (ActualGrant row : rows) {
      Optional<Entitlement> name = named(row);
      if (name.isEmpty() || !desired.managed().containsKey(name.get()) || isWanted(row)) {
        continue;
      }
      Entitlement entitlement = name.get();
      if (!desired.authoritative()) {
        notes.add(
            entitlement + " stays: no rule grants it, and the blueprint is not authoritative.");
      } else if (isNeeded(row, leaving)) {
        notes.add(entitlement + " stays: a permission set that stays needs it.");
      } else {
        leaving.add(row);
        revokes.add(
            new Change.Revoke(
                entitlement, row.targetId(), row.rowId(), "managed, and no rule grants it"));
      }
    }
    return revokes;
  }

  private boolean isWanted(ActualGrant row) {
    return wanted.values().stream()
        .anyMatch(
            grant ->
                grant.entitlement().kind() == row.kind()
                    && grant.targetId().equals(row.targetId()));
  }

  /** Tells whether a licence is that of a permission set which the user keeps. */
  private boolean isNeeded(ActualGrant license, Set<ActualGrant> leaving) {
    return license.kind() == EntitlementKind.PERMISSION_SET_LICENSE
        && held.stream()
            .filter(row -> row.kind() == EntitlementKind.PERMISSION_SET)
            .filter(row -> !leaving.contains(row))
            .flatMap(row -> catalog.entry(row.kind(), row.targetId()).stream())
            .anyMatch(set -> set.licenseId().filter(license.targetId()::equals).isPresent());
  }

  private void noteUnmanaged() {
    if (desired.unmanaged() == Unmanaged.LEAVE) {
      return;
    }
    for (ActualGrant row : held) {
      boolean managed = named(row).filter(desired.managed()::containsKey).isPresent();
      if (!managed) {
        String name =
            named(row).map(Entitlement::toString).orElse(row.kind().label() + " " + row.targetId());
        notes.add(name + " is unmanaged: no rule names it, it stays.");
      }
    }
  }

  private void noteExpiring() {
    for (ActualGrant row : held) {
      row.expires()
          .filter(at -> isWanted(row))
          .ifPresent(
              at ->
                  notes.add(
                      named(row).map(Entitlement::toString).orElse(row.targetId())
                          + " is held until "
                          + at
                          + ", a date that somebody else set; it stays."));
    }
  }

  private Optional<Entitlement> named(ActualGrant row) {
    return catalog
        .entry(row.kind(), row.targetId())
        .map(entry -> new Entitlement(row.kind(), entry.name()));
  }

  private CatalogEntry entry(Entitlement entitlement) {
    return catalog
        .entry(entitlement)
        .orElseThrow(() -> new IllegalStateException(entitlement + " was not looked up."));
  }
}
