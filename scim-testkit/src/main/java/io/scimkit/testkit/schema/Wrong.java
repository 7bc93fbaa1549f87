package io.scimkit.testkit.schema;

import java.util.Collection;

/** Makes the errors of object files: what is wrong and where it stands. */
final class Wrong {
  private Wrong() {}

  static IllegalArgumentException at(String place, String message) {
    return new IllegalArgumentException(place + ": " + message);
  }

  static IllegalArgumentException word(
      String place, String what, String word, Collection<String> known) {
    return at(
        place, "no " + what + " is called \"" + word + "\"; there are " + String.join(", ", known));
  }
}
