package io.scimkit.mapping;

import io.scimkit.model.ScimUser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Whom a plan is made for: the whole SCIM resource and what is known of its groups.
 *
 * <pre>{@code
 * Subject.of(ScimUser.parse(body)).inGroups("00g1q9z2", "00g1q9z7")
 * }</pre>
 *
 * <p>The attribute {@code groups} inside a user is never read as membership: identity providers
 * send it empty or not at all.
 *
 * @param user the whole resource, not a PATCH
 * @param memberships what is known of its groups
 */
public record Subject(ScimUser user, Memberships memberships) {

  /**
   * Makes a subject.
   *
   * @param user the whole resource, not a PATCH
   * @param memberships what is known of its groups
   */
  public Subject {
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(memberships, "memberships");
  }

  /**
   * Makes a subject whose memberships are unknown.
   *
   * @param user the whole resource
   * @return the subject
   */
  public static Subject of(ScimUser user) {
    return new Subject(user, Memberships.unknown());
  }

  /**
   * Says which groups the subject is in; these are all.
   *
   * @param ids ids at the identity provider
   * @return a changed copy
   */
  public Subject inGroups(String... ids) {
    return inGroups(List.of(ids));
  }

  /**
   * Says which groups the subject is in; these are all.
   *
   * @param ids ids at the identity provider
   * @return a changed copy
   */
  public Subject inGroups(Collection<String> ids) {
    return new Subject(user, Memberships.of(ids));
  }

  /**
   * Says that the subject is in no group.
   *
   * @return a changed copy
   */
  public Subject inNoGroups() {
    return inGroups(List.of());
  }
}
