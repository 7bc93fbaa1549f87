package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.soql.SoqlChild;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a tree request, parents before children.
 *
 * @param record the row's own fields
 * @param parentField the field that names the parent; empty text at the root
 */
record TreeNode(
    SObjectType type,
    String referenceId,
    JsonObject record,
    Optional<TreeNode> parent,
    String parentField) {
  private static final int ROWS = 200;
  private static final int LEVELS = 5;
  private static final int OBJECTS = 5;

  /** Reads a whole request and checks how much it holds. */
  static List<TreeNode> readAll(Call call, SObjectType root) {
    JsonArray records =
        Json.array(call.object(), "records")
            .orElseThrow(() -> bad("The records member is required."));
    List<TreeNode> nodes = new ArrayList<>();
    read(call, root, records, Optional.empty(), "", 1, nodes);
    Set<String> references = new HashSet<>();
    Set<SObjectType> objects = new HashSet<>();
    for (TreeNode node : nodes) {
      objects.add(node.type());
      if (node.referenceId().isEmpty() || !references.add(node.referenceId())) {
        throw bad("Each record needs a referenceId of its own: '" + node.referenceId() + "'");
      }
    }
    if (nodes.size() > ROWS || objects.size() > OBJECTS) {
      throw bad("A tree can hold at most 200 records of 5 objects.");
    }
    return nodes;
  }

  private static void read(
      Call call,
      SObjectType type,
      JsonArray records,
      Optional<TreeNode> parent,
      String parentField,
      int level,
      List<TreeNode> nodes) {
    if (level > LEVELS) {
      throw bad("A tree can be at most 5 levels deep.");
    }
    for (JsonValue value : records) {
      if (!(value instanceof JsonObject record)) {
        throw bad("Each record must be an object.");
      }
      JsonObject attributes =
          Json.object(record, "attributes")
              .orElseThrow(
                  () -> bad("Include attributes with type and referenceId in each record."));
      if (!Json.text(attributes, "type").orElse("").equalsIgnoreCase(type.name())) {
        throw bad("A record of " + type.name() + " is expected here.");
      }
      String reference = Json.text(attributes, "referenceId").orElse("");
      TreeNode node = new TreeNode(type, reference, own(type, record), parent, parentField);
      nodes.add(node);
      for (Map.Entry<String, JsonValue> member : record.entrySet()) {
        Optional<SoqlChild> child = type.child(member.getKey());
        if (child.isPresent() && member.getValue() instanceof JsonObject below) {
          SObjectType childType = Rows.type(call, child.get().object());
          JsonArray inner = Json.array(below, "records").orElse(JsonValue.EMPTY_JSON_ARRAY);
          read(call, childType, inner, Optional.of(node), child.get().field(), level + 1, nodes);
        }
      }
    }
  }

  private static JsonObject own(SObjectType type, JsonObject record) {
    JsonObjectBuilder own = Json.object();
    record.forEach(
        (name, value) -> {
          if (!(value instanceof JsonObject) || type.child(name).isEmpty()) {
            own.add(name, value);
          }
        });
    return own.build();
  }

  private static RefusedException bad(String message) {
    return WireRule.TREE_SHAPE.refuse("INVALID_INPUT", message);
  }
}
