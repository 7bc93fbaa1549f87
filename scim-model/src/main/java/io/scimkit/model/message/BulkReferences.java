package io.scimkit.model.message;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * References to resources that a bulk job creates: {@code bulkId:qwerty} as a whole text of the
 * data, as the last segment of a URI in the data, or as a segment of a path (RFC 7644 section
 * 3.7.2).
 */
final class BulkReferences {
  private static final String PREFIX = "bulkId:";

  private BulkReferences() {}

  /** The bulkIds that an operation refers to, in order. */
  static Set<String> of(BulkOperation operation) {
    Set<String> found = new LinkedHashSet<>();
    rewrite(operation, id -> note(found, id));
    return found;
  }

  static Set<String> of(ScimValue value) {
    Set<String> found = new LinkedHashSet<>();
    rewrite("", value, id -> note(found, id));
    return found;
  }

  private static String note(Set<String> found, String id) {
    found.add(id);
    return id;
  }

  /** The operation with the ids in place of the references. */
  static BulkOperation resolve(BulkOperation operation, Map<String, String> ids) {
    return rewrite(operation, bulkId -> ids.getOrDefault(bulkId, PREFIX + bulkId));
  }

  static ScimValue resolve(ScimValue value, Map<String, String> ids) {
    return rewrite("", value, bulkId -> ids.getOrDefault(bulkId, PREFIX + bulkId));
  }

  private static BulkOperation rewrite(BulkOperation operation, UnaryOperator<String> byId) {
    String[] segments = operation.path().split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      if (isReference(segments[i])) {
        segments[i] = byId.apply(segments[i].substring(PREFIX.length()));
      }
    }
    String path = String.join("/", segments);
    return operation.data().isEmpty()
        ? operation.with(path, null)
        : operation.with(path, rewrite(operation.data().get(), byId));
  }

  private static ScimObject rewrite(ScimObject object, UnaryOperator<String> byId) {
    ScimObjectBuilder copy = object.toBuilder();
    for (int i = 0; i < object.size(); i++) {
      String name = object.nameAt(i);
      copy.set(name, rewrite(name, object.valueAt(i), byId));
    }
    return copy.build();
  }

  private static ScimValue rewrite(String name, ScimValue value, UnaryOperator<String> byId) {
    return switch (value.kind()) {
      case OBJECT -> rewrite((ScimObject) value, byId);
      case LIST -> rewrite(name, (ScimList) value, byId);
      case STRING -> rewrite(name, (ScimString) value, byId);
      case NUMBER, BOOLEAN, NULL -> value;
    };
  }

  private static ScimList rewrite(String name, ScimList list, UnaryOperator<String> byId) {
    List<ScimValue> copy = new ArrayList<>(list.size());
    for (ScimValue value : list.values()) {
      copy.add(rewrite(name, value, byId));
    }
    return ScimList.of(copy);
  }

  private static ScimValue rewrite(String name, ScimString value, UnaryOperator<String> byId) {
    String text = value.value();
    // only a reference attribute holds URIs: elsewhere a slash is a slash
    int start = name.equalsIgnoreCase("$ref") ? text.lastIndexOf('/') + 1 : 0;
    if (!isReference(text.substring(start))) {
      return value;
    }
    String id = byId.apply(text.substring(start + PREFIX.length()));
    return ScimValue.of(text.substring(0, start) + id);
  }

  private static boolean isReference(String text) {
    return text.length() > PREFIX.length() && text.startsWith(PREFIX);
  }
}
