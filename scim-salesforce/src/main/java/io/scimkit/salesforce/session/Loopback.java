package io.scimkit.salesforce.session;

import java.net.URI;
import java.util.Set;

/** Whether an address never leaves this machine, judged by its text: no look-up of names. */
final class Loopback {
  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private Loopback() {}

  static boolean is(URI uri) {
    return uri.getHost() != null && NAMES.contains(uri.getHost());
  }
}
