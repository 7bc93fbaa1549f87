package io.scimkit.model.message;

import io.scimkit.model.ScimException;
import io.scimkit.model.patch.PatchRequest;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A circle of references, opened at one POST (RFC 7644 section 3.7.1): what can be created now, and
 * the values to add when what they refer to exists.
 *
 * @param now the operation without the values
 * @param later the values, as operations of a PATCH
 */
record OpenedPost(BulkOperation now, List<ScimObject> later) {
  /** Leaves out each value that refers to one of the pending resources. */
  static OpenedPost of(BulkOperation operation, Set<String> pending) {
    if (pending.isEmpty() || operation.data().isEmpty()) {
      return new OpenedPost(operation, List.of());
    }
    List<ScimObject> later = new ArrayList<>();
    ScimObject now = without(operation.data().get(), "", pending, later);
    return new OpenedPost(operation.with(operation.path(), now), List.copyOf(later));
  }

  private static ScimObject without(
      ScimObject object, String prefix, Set<String> pending, List<ScimObject> later) {
    ScimObjectBuilder now = object.toBuilder();
    for (int i = 0; i < object.size(); i++) {
      String name = object.nameAt(i);
      ScimValue value = object.valueAt(i);
      if (!refersTo(value, pending)) {
        continue;
      }
      if (value instanceof ScimList list) {
        now.set(name, split(list, prefix + name, pending, later));
      } else if (prefix.isEmpty() && name.contains(":") && value instanceof ScimObject extension) {
        now.set(name, without(extension, name + ":", pending, later));
      } else {
        now.remove(name);
        later.add(addition(prefix + name, value));
      }
    }
    return now.build();
  }

  private static ScimList split(
      ScimList list, String path, Set<String> pending, List<ScimObject> later) {
    List<ScimValue> kept = new ArrayList<>();
    List<ScimValue> left = new ArrayList<>();
    for (ScimValue value : list) {
      (refersTo(value, pending) ? left : kept).add(value);
    }
    later.add(addition(path, ScimList.of(left)));
    return ScimList.of(kept);
  }

  private static boolean refersTo(ScimValue value, Set<String> pending) {
    return !Collections.disjoint(BulkReferences.of(value), pending);
  }

  private static ScimObject addition(String path, ScimValue value) {
    return ScimObject.builder().set("op", "add").set("path", path).set("value", value).build();
  }

  /** The PATCH that adds the values; refused if what they refer to never came to be. */
  BulkOperation patch(String path, Map<String, String> ids, boolean stopped) {
    List<ScimValue> additions = new ArrayList<>();
    for (ScimObject addition : later) {
      ScimValue resolved = BulkReferences.resolve(addition, ids);
      Set<String> missing = BulkReferences.of(resolved);
      if (stopped || !missing.isEmpty()) {
        throw ScimException.ofStatus(
            409,
            "The resource was created without "
                + addition.text("path").orElse("")
                + ", a circular reference, because "
                + (stopped ? "the job was stopped" : "what it refers to could not be created"));
      }
      additions.add(resolved);
    }
    return BulkOperation.patch(
        path,
        ScimObject.builder()
            .set("schemas", ScimList.of(ScimValue.of(PatchRequest.SCHEMA)))
            .set("Operations", ScimList.of(additions))
            .build());
  }
}
