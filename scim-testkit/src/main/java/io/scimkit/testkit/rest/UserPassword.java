package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.Marks;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Response;
import java.util.List;

/**
 * {@code GET, POST, DELETE sobjects/User/id/password}: whether it expired, a new one, one that the
 * org makes.
 */
final class UserPassword implements Resource {
  @Override
  public String template() {
    return "sobjects/User/{id}/password";
  }

  @Override
  public List<String> methods() {
    return List.of("GET", "POST", "DELETE");
  }

  @Override
  public Response answer(Call call) {
    Row user = Rows.find(call, Rows.type(call, "User"), call.path().get(2));
    if (call.method().equals("GET")) {
      boolean expired = call.org().marks().has(user.key(), Marks.PASSWORD_EXPIRED);
      return Response.json(200, Json.object().add("isExpired", expired).build());
    }
    if (!call.actor().mayAny(Permission.MANAGE_USERS)
        && !call.actor().userId().equals(user.key())) {
      throw WireRule.PASSWORD.refuseWith(
          403, "INSUFFICIENT_ACCESS", "insufficient access rights on object id");
    }
    if (call.method().equals("DELETE")) {
      String made = call.org().ids().opaque(10);
      call.org().passwords().set(user.key(), made);
      audit(call, "resetpassword", "Reset password for user " + user.text("Name"));
      call.org().marks().remove(user.key(), Marks.PASSWORD_EXPIRED);
      return Response.json(200, Json.object().add("NewPassword", made).build());
    }
    String given = Json.text(call.object(), "NewPassword").orElse("");
    if (given.length() < 8) {
      throw weak();
    }
    call.org().passwords().set(user.key(), given);
    audit(call, "changedpassword", "Changed password for user " + user.text("Name"));
    call.org().marks().remove(user.key(), Marks.PASSWORD_EXPIRED);
    return Response.empty(204);
  }

  private static void audit(Call call, String action, String display) {
    call.org().auditTrail().note(call.actor(), "Manage Users", action, display);
  }

  private static RefusedException weak() {
    return WireRule.PASSWORD.refuse(
        "INVALID_NEW_PASSWORD", "Your password must be at least 8 characters long.");
  }
}
