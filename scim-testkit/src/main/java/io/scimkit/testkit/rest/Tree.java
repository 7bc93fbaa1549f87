package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.UndoLog;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code POST composite/tree/X}: rows with their children, made all or none. */
final class Tree implements Resource {
  @Override
  public String template() {
    return "composite/tree/{type}";
  }

  @Override
  public List<String> methods() {
    return List.of("POST");
  }

  @Override
  public int since() {
    return 34;
  }

  @Override
  public Response answer(Call call) {
    SObjectType root = Rows.type(call, call.path().get(2));
    List<TreeNode> nodes = TreeNode.readAll(call, root);
    UndoLog undo = call.org().store().undo();
    int writes = call.unit().writeCount();
    int mark = undo.mark();
    JsonArrayBuilder failed = Json.array();
    JsonArrayBuilder made = Json.array();
    boolean failure = false;
    Map<TreeNode, String> ids = new HashMap<>();
    for (TreeNode node : nodes) {
      if (node.parent().isPresent() && !ids.containsKey(node.parent().get())) {
        continue;
      }
      try {
        Row row = create(call, node, ids);
        ids.put(node, row.key());
        made.add(Json.object().add("referenceId", node.referenceId()).add("id", row.key()));
      } catch (RefusedException refusal) {
        call.trace().refused(refusal);
        failure = true;
        JsonObject errors = Replies.failedRow(refusal);
        failed.add(
            Json.object()
                .add("referenceId", node.referenceId())
                .add("errors", errors.getJsonArray("errors")));
      }
    }
    if (!failure) {
      undo.release();
      return reply(201, false, made);
    }
    undo.rollback(mark);
    call.unit().forgetFrom(writes);
    return reply(400, true, failed);
  }

  private static Row create(Call call, TreeNode node, Map<TreeNode, String> ids) {
    JsonObject record = node.record();
    if (node.parent().isPresent()) {
      record = Json.object(record).add(node.parentField(), ids.get(node.parent().get())).build();
    }
    return Rows.create(call, node.type(), record);
  }

  private static Response reply(int status, boolean errors, JsonArrayBuilder results) {
    return Response.json(
        status, Json.object().add("hasErrors", errors).add("results", results).build());
  }
}
