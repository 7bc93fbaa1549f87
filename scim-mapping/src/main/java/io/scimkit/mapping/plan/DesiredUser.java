package io.scimkit.mapping.plan;

import io.scimkit.mapping.org.UserReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a blueprint wants one user of one org to look like; made by {@code Blueprint.map}.
 *
 * <p>A field that is in neither map is not mentioned by the subject and stays as it is.
 *
 * @param blueprint name of the blueprint
 * @param orgId id of the org that this was mapped for
 * @param federationId correlation key, {@code FederationIdentifier}
 * @param username correlation key, {@code Username}, with this org's suffix; empty for somebody who
 *     leaves and has none that Salesforce takes
 * @param active the subject's status; empty when the subject does not mention it
 * @param profile name of the profile for a new user, by this org's name
 * @param fields field to desired value, in the order of the rules; profile, status and references
 *     are not among them
 * @param referenceFields field to desired user, in the order of the rules
 * @param entitlements the entitlements
 * @param marker field and prefix that a row must carry to belong to the source, if the source is
 *     marked
 * @param notes what a reviewer should know of the mapping, one line each
 */
public record DesiredUser(
    String blueprint,
    String orgId,
    String federationId,
    String username,
    Optional<Boolean> active,
    String profile,
    Map<String, DesiredField> fields,
    Map<String, DesiredReference> referenceFields,
    DesiredEntitlements entitlements,
    Optional<RowMarker> marker,
    List<String> notes) {

  private static final List<String> ALWAYS_READ =
      List.of("Username", "FederationIdentifier", "ProfileId", "UserType");

  /**
   * Makes a desired user; the maps keep their order.
   *
   * @param blueprint name of the blueprint
   * @param orgId id of the org that this was mapped for
   * @param federationId correlation key, {@code FederationIdentifier}
   * @param username correlation key, {@code Username}, with this org's suffix; empty for somebody
   *     who leaves and has none that Salesforce takes
   * @param active the subject's status; empty when the subject does not mention it
   * @param profile name of the profile for a new user, by this org's name
   * @param fields field to desired value, in the order of the rules; profile, status and references
   *     are not among them
   * @param referenceFields field to desired user, in the order of the rules
   * @param entitlements the entitlements
   * @param marker field and prefix that a row must carry to belong to the source, if the source is
   *     marked
   * @param notes what a reviewer should know of the mapping, one line each
   */
  public DesiredUser {
    Objects.requireNonNull(blueprint, "blueprint");
    Objects.requireNonNull(orgId, "orgId");
    Objects.requireNonNull(federationId, "federationId");
    Objects.requireNonNull(username, "username");
    Objects.requireNonNull(active, "active");
    Objects.requireNonNull(profile, "profile");
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    referenceFields = Collections.unmodifiableMap(new LinkedHashMap<>(referenceFields));
    Objects.requireNonNull(entitlements, "entitlements");
    Objects.requireNonNull(marker, "marker");
    notes = List.copyOf(notes);
  }

  /**
   * Tells whether the subject is to leave: then only who it is matters, and a plan writes nothing.
   *
   * @return true if the resource says {@code active=false}; silence turns nobody off
   */
  public boolean leaves() {
    return !active.orElse(true);
  }

  /**
   * Returns the users that must be looked up before planning.
   *
   * @return the distinct references; empty when the subject names nobody, or leaves
   */
  public Set<UserReference> references() {
    Set<UserReference> all = new LinkedHashSet<>();
    if (!leaves()) {
      referenceFields.values().forEach(desired -> all.add(desired.reference()));
    }
    return Collections.unmodifiableSet(all);
  }

  /**
   * Returns the columns of User that a snapshot must hold for planning, besides Id, IsActive and
   * LastModifiedDate.
   *
   * @return field names without repetition: the keys, profile, user type and marker; and every
   *     desired field, unless the subject leaves, for nothing is written then
   */
  public Set<String> queryFields() {
    Set<String> columns = new LinkedHashSet<>(ALWAYS_READ);
    marker.ifPresent(m -> columns.add(m.field()));
    if (!leaves()) {
      columns.addAll(fields.keySet());
      columns.addAll(referenceFields.keySet());
    }
    return Collections.unmodifiableSet(columns);
  }
}
