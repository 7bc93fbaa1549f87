package io.scimkit.testkit.expect;

import java.util.List;

/** What a failed expectation adds: why the org may not be as expected. */
final class Refused {
  private Refused() {}

  static String lately(List<String> refusals) {
    return refusals.isEmpty()
        ? ""
        : "\nWhat the org refused lately:\n  " + String.join("\n  ", refusals);
  }
}
