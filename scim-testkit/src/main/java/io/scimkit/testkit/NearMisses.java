package io.scimkit.testkit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What a failed expectation about requests says: the closest ones and what differs. */
final class NearMisses {
  private static final int SHOWN = 3;

  private record Miss(JournaledRequest request, List<String> differences) {}

  private NearMisses() {}

  static String of(List<JournaledRequest> requests, RequestPattern pattern) {
    if (requests.isEmpty()) {
      return "there was no request at all";
    }
    return requests.stream()
        .map(request -> new Miss(request, pattern.differences(request)))
        .filter(miss -> !miss.differences().isEmpty())
        .sorted(
            Comparator.<Miss>comparingInt(miss -> miss.differences().size())
                .thenComparingInt(miss -> -miss.request().index()))
        .limit(SHOWN)
        .map(NearMisses::text)
        .collect(Collectors.joining("\n  "));
  }

  private static String text(Miss miss) {
    return miss.request().withRefusals() + "\n    " + String.join("; ", miss.differences());
  }

  static String list(List<JournaledRequest> requests) {
    return requests.stream()
        .map(JournaledRequest::withRefusals)
        .collect(Collectors.joining("\n  ", "  ", ""));
  }
}
