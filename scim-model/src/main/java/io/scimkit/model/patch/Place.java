package io.scimkit.model.patch;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;

/**
 * Where an error happened.
 *
 * @param source the operation, or the body of a PUT
 * @param path the path, as it was sent or found in a value's keys
 */
record Place(String source, String path) {

  static Place operation(int index, String path) {
    return new Place("Operations[" + index + "]", path);
  }

  Place at(String otherPath) {
    return new Place(source, otherPath);
  }

  ScimException error(ScimType type, String why) {
    return ScimException.of(type, source + " " + path + ": " + why).atPath(path);
  }
}
