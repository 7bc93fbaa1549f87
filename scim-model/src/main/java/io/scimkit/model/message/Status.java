package io.scimkit.model.message;

import io.scimkit.model.value.ScimNull;
import io.scimkit.model.value.ScimNumber;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;

/** The HTTP status in errors and bulk answers, a text of three digits by the RFC. */
final class Status {
  private Status() {}

  static ScimValue write(int status) {
    return ScimValue.of(Integer.toString(status));
  }

  static int check(int status) {
    if (status < 100 || status > 599) {
      throw new IllegalArgumentException(status + " is no HTTP status");
    }
    return status;
  }

  static int read(Members members) {
    ScimValue value = members.value("status");
    if (value instanceof ScimObject object && members.allow(Tolerance.STATUS_AS_OBJECT)) {
      value = object.get("code").orElse(ScimNull.NULL);
    }
    boolean typed =
        value instanceof ScimString
            || (value instanceof ScimNumber && members.allow(Tolerance.STATUS_AS_NUMBER));
    String text = typed ? value.text().orElse("") : "";
    if (text.length() == 3 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      int status = Integer.parseInt(text);
      if (status >= 100 && status <= 599) {
        return status;
      }
    }
    if (value == ScimNull.NULL) {
      throw members.refused("status", "status is missing");
    }
    throw members.wrong("status", "must be an HTTP status as a text such as \"404\"", value);
  }
}
