package io.scimkit.model.message;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;

/** Writes the members that a message was sent with and its type does not know. */
final class Others {
  private Others() {}

  static ScimObject append(ScimObjectBuilder body, ScimObject others) {
    for (int i = 0; i < others.size(); i++) {
      body.set(others.nameAt(i), others.valueAt(i));
    }
    return body.build();
  }
}
