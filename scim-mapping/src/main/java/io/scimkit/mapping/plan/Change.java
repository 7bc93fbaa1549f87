package io.scimkit.mapping.plan;

import io.scimkit.mapping.entitlement.Entitlement;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.UserReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** One change of a plan. Switch over {@link #kind()}. */
public sealed interface Change {

  /**
   * Returns which change this is.
   *
   * @return the kind
   */
  ChangeKind kind();

  /**
   * Returns what the org holds.
   *
   * @return one line
   */
  String was();

  /**
   * Returns what the org will hold.
   *
   * @return one line
   */
  String will();

  /**
   * Returns which rule asks for the change.
   *
   * @return one line; the reason given with {@code because} stands at its end
   */
  String why();

  /**
   * Creates the User row.
   *
   * @param detail the fields to send, in order, {@code ProfileId} and {@code IsActive} included
   */
  record CreateUser(List<FieldChange> detail) implements Change {
    /**
     * Makes the change.
     *
     * @param detail the fields to send, in order, {@code ProfileId} and {@code IsActive} included
     */
    public CreateUser {
      detail = List.copyOf(detail);
    }

    /**
     * Returns the fields to send.
     *
     * @return field to value, in order
     */
    public Map<String, FieldValue> fields() {
      return values(detail);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.CREATE_USER;
    }

    @Override
    public String was() {
      return "no user";
    }

    @Override
    public String will() {
      return "a user with " + detail.size() + " fields";
    }

    @Override
    public String why() {
      return "no row has the subject's FederationIdentifier or Username";
    }
  }

  /**
   * Changes fields of the User row.
   *
   * @param userId id of the row
   * @param detail the fields to send, in order, at least one
   */
  record UpdateUser(String userId, List<FieldChange> detail) implements Change {
    /**
     * Makes the change.
     *
     * @param userId id of the row
     * @param detail the fields to send, in order, at least one
     * @throws IllegalArgumentException if there is no field
     */
    public UpdateUser {
      Objects.requireNonNull(userId, "userId");
      detail = List.copyOf(detail);
      if (detail.isEmpty()) {
        throw new IllegalArgumentException("An update without a field is no change.");
      }
    }

    /**
     * Returns the fields to send.
     *
     * @return field to value, in order
     */
    public Map<String, FieldValue> fields() {
      return values(detail);
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.UPDATE_USER;
    }

    @Override
    public String was() {
      return detail.stream()
          .map(change -> change.field() + " " + change.was().display())
          .collect(Collectors.joining(", "));
    }

    @Override
    public String will() {
      return detail.stream()
          .map(change -> change.field() + " " + change.will().display())
          .collect(Collectors.joining(", "));
    }

    @Override
    public String why() {
      return detail.stream().map(FieldChange::rule).distinct().collect(Collectors.joining(", "));
    }
  }

  /**
   * A reference to a user whom the org does not know yet. Nothing is written for it; a later plan
   * finds the user.
   *
   * @param field the field that stays as it is
   * @param reference whom it should point at
   * @param rule the rule that asks for it
   */
  record PendingReference(String field, UserReference reference, String rule) implements Change {
    /**
     * Makes the change.
     *
     * @param field the field that stays as it is
     * @param reference whom it should point at
     * @param rule the rule that asks for it
     */
    public PendingReference {
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(rule, "rule");
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.PENDING_REFERENCE;
    }

    @Override
    public String was() {
      return "unchanged";
    }

    @Override
    public String will() {
      return "pending: no user has " + reference;
    }

    @Override
    public String why() {
      return rule;
    }
  }

  /**
   * Assigns an entitlement.
   *
   * @param entitlement what, by this org's name
   * @param targetId id of the permission set, permission set group, license or group
   * @param rule the rule that grants it
   * @param because the reason given with the rule
   */
  record Grant(Entitlement entitlement, String targetId, String rule, Optional<String> because)
      implements Change {
    /**
     * Makes the change.
     *
     * @param entitlement what, by this org's name
     * @param targetId id of the permission set, permission set group, license or group
     * @param rule the rule that grants it
     * @param because the reason given with the rule
     */
    public Grant {
      Objects.requireNonNull(entitlement, "entitlement");
      Objects.requireNonNull(targetId, "targetId");
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(because, "because");
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.GRANT;
    }

    @Override
    public String was() {
      return "not assigned";
    }

    @Override
    public String will() {
      return "assigned";
    }

    @Override
    public String why() {
      return because.map(reason -> rule + ", because " + reason).orElse(rule);
    }
  }

  /**
   * Takes an entitlement away.
   *
   * @param entitlement what, by this org's name
   * @param targetId id of the permission set, permission set group, license or group
   * @param rowId id of the assignment row to delete
   * @param rule why it is taken away
   */
  record Revoke(Entitlement entitlement, String targetId, String rowId, String rule)
      implements Change {
    /**
     * Makes the change.
     *
     * @param entitlement what, by this org's name
     * @param targetId id of the permission set, permission set group, license or group
     * @param rowId id of the assignment row to delete
     * @param rule why it is taken away
     */
    public Revoke {
      Objects.requireNonNull(entitlement, "entitlement");
      Objects.requireNonNull(targetId, "targetId");
      Objects.requireNonNull(rowId, "rowId");
      Objects.requireNonNull(rule, "rule");
    }

    @Override
    public ChangeKind kind() {
      return ChangeKind.REVOKE;
    }

    @Override
    public String was() {
      return "assigned";
    }

    @Override
    public String will() {
      return "not assigned";
    }

    @Override
    public String why() {
      return rule;
    }
  }

  private static Map<String, FieldValue> values(List<FieldChange> detail) {
    Map<String, FieldValue> values = new LinkedHashMap<>();
    detail.forEach(change -> values.put(change.field(), change.will()));
    return Collections.unmodifiableMap(values);
  }
}
