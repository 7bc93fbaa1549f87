package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.DeleteUser;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code GET, PATCH, DELETE sobjects/X/id}. */
final class OneRow implements Resource {
  @Override
  public String template() {
    return "sobjects/{type}/{id}";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "PATCH", "DELETE");
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(1));
    String id = call.path().get(2);
    NotBuilt.checkBelowObject(call.path());
    refuseMethod(call, type);
    Row row = Rows.find(call, type, id);
    Optional<Instant> changed =
        type.field("LastModifiedDate").map(row::value).map(Instant.class::cast);
    switch (call.method()) {
      case "PATCH" -> {
        changed.ifPresent(when -> Precondition.checkUnmodified(call, when));
        Rows.update(call, Rows.stored(call, row), call.object());
        return Response.empty(204);
      }
      case "DELETE" -> {
        Precondition.refuseOnDelete(call);
        Rows.delete(call, Rows.stored(call, row));
        return Response.empty(204);
      }
      default -> {
        Optional<String> names = Optional.ofNullable(call.params().get("fields"));
        return changed
            .flatMap(when -> Precondition.read(call, when))
            .orElseGet(
                () ->
                    Response.json(
                        200, new RecordJson(call.root()).row(row, Rows.fields(type, names))));
      }
    }
  }

  private void refuseMethod(Call call, SObjectType type) {
    boolean answeredElsewhere =
        type.name().equals("User")
            && call.org().behavior().is(DeleteUser.INSUFFICIENT_ACCESS)
            && call.method().equals("DELETE");
    List<String> allowed = new ArrayList<>();
    if (type.allows(SObjectType.Call.RETRIEVE)) {
      allowed.add("GET");
    }
    if (type.allows(SObjectType.Call.UPDATE)) {
      allowed.add("PATCH");
    }
    if (type.allows(SObjectType.Call.DELETE)) {
      allowed.add("DELETE");
    }
    if (!allowed.contains(call.method()) && !answeredElsewhere) {
      throw Router.methodRefused(call.method(), allowed);
    }
  }
}
