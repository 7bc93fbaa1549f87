package io.scimkit.model;

import io.scimkit.model.value.ScimNumber;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.OptionalLong;

/** Reads integer attributes; one that was sent as a text counts. */
final class Integers {
  private Integers() {}

  static OptionalLong read(ScimObject object, String name) {
    int index = object.indexOf(name);
    if (index < 0 || object.valueAt(index).isUnassigned()) {
      return OptionalLong.empty();
    }
    ScimValue value = object.valueAt(index);
    if (value instanceof ScimNumber number && number.isLong()) {
      return OptionalLong.of(number.longValue());
    }
    if (value instanceof ScimString text && text.value().matches("-?[0-9]{1,18}")) {
      return OptionalLong.of(Long.parseLong(text.value()));
    }
    throw ScimException.of(ScimType.INVALID_VALUE, name + " is not an integer: " + value)
        .atPath(name);
  }
}
