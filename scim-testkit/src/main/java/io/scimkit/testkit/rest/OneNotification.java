package io.scimkit.testkit.rest;

import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code GET, DELETE analytics/notifications/id}: what was deleted can't be recovered. */
final class OneNotification implements Resource {
  @Override
  public String template() {
    return "analytics/notifications/{id}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "PUT", "DELETE");
  }

  @Override
  public Response answer(Call call) {
    String id = call.path().get(2);
    if (id.equals("limits")) {
      throw new NotModelledException("the resource /analytics/notifications/limits");
    }
    Row row = find(call, id);
    return switch (call.method()) {
      case "PUT" -> throw new NotModelledException("changing analytics notifications");
      case "DELETE" -> {
        call.org().dml().delete(call.unit(), row);
        yield Response.empty(204);
      }
      default -> Response.json(200, NotificationJson.of(row));
    };
  }

  private static Row find(Call call, String id) {
    Row row =
        SalesforceId.parse(id)
            .flatMap(key -> call.org().store().table(NotificationJson.type(call)).live(key))
            .orElseThrow(
                () ->
                    WireRule.ROW_EXISTS.refuseWith(
                        404, "NOT_FOUND", "The requested resource does not exist"));
    NotificationJson.checkOwner(call, row.text("OwnerId"));
    return row;
  }
}
