package io.scimkit.testkit.engine;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Where the org was before it moved to another instance, and where it is now. */
public final class Instances {
  private final Map<String, String> moved = new ConcurrentHashMap<>();

  Instances() {}

  /** The org moves from one address to another. */
  public void move(URI from, URI to) {
    moved.put(key(from.toString()), to.toString());
  }

  /** Whether the org was at an address and is no more. */
  public boolean left(String base) {
    return moved.containsKey(key(base));
  }

  /** Where the org of an address is now. */
  public String current(String base) {
    String at = base;
    Optional<String> next = next(at);
    while (next.isPresent()) {
      at = next.get();
      next = next(at);
    }
    return at;
  }

  private Optional<String> next(String base) {
    return Optional.ofNullable(moved.get(key(base)));
  }

  // A loopback address is told apart by its port, whatever name the client has for the host.
  private static String key(String base) {
    URI uri = URI.create(base);
    return uri.getPort() < 0 ? String.valueOf(uri.getHost()) : ":" + uri.getPort();
  }
}
