package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;

/**
 * Where an error happened.
 *
 * @param index the operation's index in the request
 * @param path the path, as it was sent or found in a value's keys
 */
record Place(int index, String path) {

  ScimException error(ScimType type, String why) {
    return ScimException.of(type, "Operations[" + index + "] " + path + ": " + why).atPath(path);
  }
}
