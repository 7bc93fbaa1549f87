package io.scimkit.testkit.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Long lists of picklist values, each in a file of its own. */
final class Picklists {
  private final Map<String, List<String>> read = new HashMap<>();

  /**
   * The values of a list that lies beside the objects, for example {@code @UserType}.
   *
   * @param place what names it
   */
  List<String> named(String place, String name) {
    return read.computeIfAbsent(
        name,
        key ->
            Resources.find("picklists/" + key.replaceFirst("^@", "") + ".txt")
                .orElseThrow(() -> Wrong.at(place, "no list is called \"" + key + "\""))
                .lines()
                .toList());
  }
}
