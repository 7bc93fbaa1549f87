package io.scimkit.testkit.rest;

import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import java.util.List;

/** {@code GET analytics/notifications?source=}: what a user subscribed to, one kind at a time. */
final class Notifications implements Resource {
  @Override
  public String template() {
    return "analytics/notifications";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "POST");
  }

  @Override
  public Response answer(Call call) {
    if (call.method().equals("POST")) {
      throw new NotModelledException("creating analytics notifications");
    }
    String source = call.params().getOrDefault("source", "");
    SObjectType type = NotificationJson.type(call);
    if (!type.get("Source").picklist().contains(source)) {
      throw WireRule.NOTIFICATION.refuse(
          "BAD_REQUEST",
          source.isEmpty()
              ? "The parameter source is required."
              : "The source " + source + " is unknown.");
    }
    String owner = owner(call);
    String record = call.params().getOrDefault("recordId", "");
    JsonArrayBuilder found = Json.array();
    for (Row row : call.org().store().table(type).where("OwnerId", owner)) {
      if (row.text("Source").equals(source)
          && (record.isEmpty()
              || SalesforceId.parse(record).filter(row.text("RecordId")::equals).isPresent())) {
        found.add(NotificationJson.of(row));
      }
    }
    return Response.json(200, found.build());
  }

  private static String owner(Call call) {
    String owner = call.params().getOrDefault("ownerId", "");
    if (owner.isEmpty()) {
      return call.actor().userId();
    }
    String id =
        SalesforceId.parse(owner)
            .orElseThrow(() -> WireRule.VALUE_FITS.refuse("MALFORMED_ID", "malformed id " + owner));
    NotificationJson.checkOwner(call, id);
    return id;
  }
}
