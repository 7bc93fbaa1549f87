package io.scimkit.testkit.rest;

import io.scimkit.testkit.wire.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A path below {@code /services/data}, taken apart.
 *
 * @param version as in {@code v62.0}; empty when there is none
 * @param path decoded segments after the version
 */
record SubrequestUrl(String version, List<String> path, Map<String, String> params) {

  /** Takes apart what follows {@code /services/data/}. */
  static SubrequestUrl parse(String text) {
    int question = text.indexOf('?');
    String path = question < 0 ? text : text.substring(0, question);
    String query = question < 0 ? "" : text.substring(question + 1);
    List<String> segments = new ArrayList<>();
    for (String segment : path.split("/", -1)) {
      // A slash at the end, or two in a row, mean nothing to Salesforce.
      if (!segment.isEmpty()) {
        segments.add(Form.decodePath(segment));
      }
    }
    String version = segments.isEmpty() ? "" : segments.remove(0);
    return new SubrequestUrl(version, segments, Form.parse(query));
  }
}
