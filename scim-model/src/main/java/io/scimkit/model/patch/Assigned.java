package io.scimkit.model.patch;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;

/** Leaves out what is unassigned, for values that go to other service providers. */
final class Assigned {
  private Assigned() {}

  static ScimValue partOf(ScimValue value) {
    if (!holdsUnassigned(value)) {
      return value;
    }
    if (value instanceof ScimObject object) {
      ScimObjectBuilder part = ScimObject.builder();
      for (int i = 0; i < object.size(); i++) {
        if (!object.valueAt(i).isUnassigned()) {
          part.set(object.nameAt(i), partOf(object.valueAt(i)));
        }
      }
      return part.build();
    }
    if (value instanceof ScimList list) {
      List<ScimValue> part = new ArrayList<>(list.size());
      for (ScimValue element : list) {
        if (!element.isUnassigned()) {
          part.add(partOf(element));
        }
      }
      return ScimList.of(part);
    }
    return value;
  }

  private static boolean holdsUnassigned(ScimValue value) {
    if (value instanceof ScimObject object) {
      for (int i = 0; i < object.size(); i++) {
        if (object.valueAt(i).isUnassigned() || holdsUnassigned(object.valueAt(i))) {
          return true;
        }
      }
    } else if (value instanceof ScimList list) {
      for (int i = 0; i < list.size(); i++) {
        if (list.get(i).isUnassigned() || holdsUnassigned(list.get(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
