package io.scimkit.testkit.rest;

import io.scimkit.testkit.wire.Headers;
import java.util.Set;

/**
 * Headers that change what a request means: those that the kit has not are refused by name, not
 * overlooked. All others mean nothing to the org.
 */
final class KnownHeaders {
  // Salesforce gives entity tags to accounts alone, and the kit to none.
  static final Set<String> CONDITIONS = Set.of("if-match", "if-none-match", "if-range");
  // Sforce-Call-Options names the client and a default namespace, which the kit's org has not.
  static final Set<String> SFORCE =
      Set.of(
          "sforce-query-options",
          "sforce-call-options",
          "sforce-auto-assign",
          "sforce-duplicate-rule-header");

  private KnownHeaders() {}

  static void check(Headers headers) {
    for (String name : headers.all().keySet()) {
      boolean unknown = name.startsWith("sforce-") && !SFORCE.contains(name);
      if (unknown || CONDITIONS.contains(name)) {
        throw new NotModelledException("the request header " + name);
      }
    }
  }
}
