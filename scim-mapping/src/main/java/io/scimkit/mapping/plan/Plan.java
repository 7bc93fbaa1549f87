package io.scimkit.mapping.plan;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What will be done to one user of one org, in the order in which it is done; made by {@code
 * Blueprint.plan}.
 *
 * <p>The order is: the User row, pending references, grants (permission set licenses, permission
 * sets, permission set groups, public groups), then revokes in the reverse order of kinds.
 *
 * <p>A plan is a value: it can be printed, compared, stored and shown to an approver before it is
 * applied. It holds no secret.
 *
 * @param blueprint name of the blueprint
 * @param orgId id of the org that it was made for
 * @param federationId the subject's {@code FederationIdentifier}
 * @param username the subject's {@code Username} in this org; empty for somebody who leaves and has
 *     none that Salesforce takes
 * @param kind what the plan does as a whole
 * @param situation what correlation found
 * @param userId id of the matched User row; empty for {@link Situation#NEW}
 * @param userLastModified {@code LastModifiedDate} of that row when the plan was made: if it has
 *     moved on, the plan is stale and has to be made anew
 * @param changes the changes in order; for {@link PlanKind#NO_CHANGE} at most pending references
 * @param notes what a reviewer should know, one line each
 */
public record Plan(
    String blueprint,
    String orgId,
    String federationId,
    String username,
    PlanKind kind,
    Situation situation,
    Optional<String> userId,
    Optional<Instant> userLastModified,
    List<Change> changes,
    List<String> notes) {

  /**
   * Makes a plan.
   *
   * @param blueprint name of the blueprint
   * @param orgId id of the org that it was made for
   * @param federationId the subject's {@code FederationIdentifier}
   * @param username the subject's {@code Username} in this org; empty for somebody who leaves and
   *     has none that Salesforce takes
   * @param kind what the plan does as a whole
   * @param situation what correlation found
   * @param userId id of the matched User row; empty for {@link Situation#NEW}
   * @param userLastModified {@code LastModifiedDate} of that row when the plan was made: if it has
   *     moved on, the plan is stale and has to be made anew
   * @param changes the changes in order; for {@link PlanKind#NO_CHANGE} at most pending references
   * @param notes what a reviewer should know, one line each
   */
  public Plan {
    Objects.requireNonNull(blueprint, "blueprint");
    Objects.requireNonNull(orgId, "orgId");
    Objects.requireNonNull(federationId, "federationId");
    Objects.requireNonNull(username, "username");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(situation, "situation");
    Objects.requireNonNull(userId, "userId");
    Objects.requireNonNull(userLastModified, "userLastModified");
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  /**
   * Returns the fingerprint of what the plan does.
   *
   * <p>Equal plans have equal hashes in every JVM. It covers everything but the notes.
   *
   * @return SHA-256 as 64 lower-case hexadecimal digits
   */
  public String hash() {
    return PlanHash.of(this);
  }

  /**
   * Describes the plan for a terminal: a header, the fields (was, will, rule), pending references,
   * grants and revokes with their rules, and the notes.
   *
   * @return several lines of plain ASCII layout around the values, ending with a line feed
   */
  public String describe() {
    return PlanText.of(this);
  }
}
