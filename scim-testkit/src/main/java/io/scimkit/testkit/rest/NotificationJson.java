package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;

/** An analytics notification on the wire, and who may touch it. */
final class NotificationJson {
  private NotificationJson() {}

  static SObjectType type(Call call) {
    return call.org().store().schema().get("AnalyticsNotification");
  }

  static JsonObject of(Row row) {
    String record = row.text("RecordId");
    return Json.object()
        .add("active", row.isTrue("Active"))
        .add("createdDate", date(row, "CreatedDate"))
        .add("deactivateOnTrigger", row.isTrue("DeactivateOnTrigger"))
        .add("id", row.key())
        .add("lastModifiedDate", date(row, "LastModifiedDate"))
        .add("name", row.text("Name"))
        .add("recordId", record.isEmpty() ? JsonValue.NULL : Json.string(record))
        .add("schedule", Json.parse(row.text("Schedule")))
        .add("source", row.text("Source"))
        .add("thresholds", Json.parse(row.text("Thresholds")))
        .build();
  }

  // Whole seconds and a Z, unlike the dates of rows.
  private static String date(Row row, String field) {
    Instant at = row.instant(field);
    return at == null ? "" : at.toString();
  }

  /** Refuses who asks for another user's notifications without the right to manage them. */
  static void checkOwner(Call call, String owner) {
    if (!owner.equals(call.actor().userId())
        && !call.actor().mayAny(Permission.MANAGE_USERS, Permission.MODIFY_ALL_DATA)) {
      throw WireRule.NOTIFICATION.refuseWith(
          403, "FORBIDDEN", "You don't have permission to see notifications of other users.");
    }
  }
}
