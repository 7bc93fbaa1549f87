package io.scimkit.testkit.rest;

import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Response;
import java.util.List;

/** {@code POST sobjects/X}. */
final class CreateRow implements Resource {
  @Override
  public String template() {
    return "sobjects/{type}";
  }

  @Override
  public List<String> methods() {
    return List.of("POST");
  }

  @Override
  public Response answer(Call call) {
    SObjectType type = Rows.type(call, call.path().get(1));
    if (!type.allows(SObjectType.Call.CREATE)) {
      throw Router.methodRefused(call.method(), List.of("GET"));
    }
    Row row = Rows.create(call, type, call.object());
    String url = call.root() + "/sobjects/" + type.name() + "/" + row.key();
    return Response.json(201, Replies.saved(row.key())).with("Location", url);
  }
}
