package io.scimkit.testkit.engine;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a running user sees, and the fields whose value depends on the moment or the reader.
 */
public final class Visibility {
  /** Six months, as its documentation says. */
  private static final Duration LOGIN_DAYS = Duration.ofDays(183);

  /** Its documentation says at least so long; that it ends then is assumed. */
  private static final Duration AUDIT_DAYS = Duration.ofDays(180);

  private final Org org;
  private final Actor actor;

  /** For one reader. */
  public Visibility(Org org, Actor actor) {
    this.org = org;
    this.actor = actor;
  }

  /** The row as the reader sees it; empty when he may not. */
  public Optional<Row> see(Row row) {
    return switch (row.type().name()) {
      case "OauthToken" -> ownOr(row, "UserId", Permission.CUSTOMIZE_APPLICATION);
      case "AuthSession" ->
          ownOr(row, "UsersId", Permission.MANAGE_USERS)
              .filter(session -> !org.sessions().expired(session))
              .map(session -> session.seenWith("IsCurrent", isCurrent(session)));
      case "ThirdPartyAccountLink" -> ownOr(row, "UserId", Permission.MANAGE_USERS);
      case "LoginHistory" ->
          ownOr(row, "UserId", Permission.MANAGE_USERS, Permission.MONITOR_LOGIN_HISTORY)
              .filter(login -> isYounger(login, "LoginTime", LOGIN_DAYS));
      case "SetupAuditTrail" ->
          Optional.of(row).filter(change -> isYounger(change, "CreatedDate", AUDIT_DAYS));
      case "UserLogin" ->
          actor.mayAny(Permission.MANAGE_USERS, Permission.FREEZE_USERS)
              ? Optional.of(row)
              : Optional.empty();
      case "PermissionSetAssignment" ->
          Optional.of(org.permissions().expired(row) ? row.seenWith("IsActive", false) : row);
      case "PermissionSetGroup" -> Optional.of(calculated(row));
      default -> Optional.of(row);
    };
  }

  private Optional<Row> ownOr(Row row, String userField, Permission... permissions) {
    boolean seen = actor.owns(row, userField) || actor.mayAny(permissions);
    return seen ? Optional.of(row) : Optional.empty();
  }

  private boolean isYounger(Row row, String dateField, Duration age) {
    Instant at = row.instant(dateField);
    return at != null && at.isAfter(org.clock().instant().minus(age));
  }

  private Row calculated(Row group) {
    for (Row part :
        org.store()
            .table("PermissionSetGroupComponent")
            .where("PermissionSetGroupId", group.key())) {
      org.waits().look("component " + part.key());
    }
    return switch (org.waits().look("group " + group.key())) {
      case BEGUN -> group.seenWith("Status", "Outdated");
      case GOING -> group.seenWith("Status", "Updating");
      case DONE -> group;
    };
  }

  private boolean isCurrent(Row session) {
    return actor.session().filter(session.key()::equals).isPresent();
  }

  /** The one row of UserPermissionAccess: what the reader himself may do. */
  public Row ownPermissions(SObjectType type) {
    @Nullable Object[] values = new Object[type.fields().size()];
    for (SObjectField field : type.fields()) {
      if (field.ordinal() > 0) {
        values[field.ordinal()] =
            actor.isSystem() || org.permissions().holds(actor.userId(), field.name());
      }
    }
    return Row.virtual(type, "000000000000000AAA", values);
  }
}
