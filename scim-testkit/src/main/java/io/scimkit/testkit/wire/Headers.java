package io.scimkit.testkit.wire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Headers by lower-case name; of a repeated one the last counts. Immutable. */
public final class Headers {
  private static final Headers NONE = new Headers(Map.of());

  private final Map<String, String> byName;

  private Headers(Map<String, String> byName) {
    this.byName = byName;
  }

  /** No headers. */
  public static Headers none() {
    return NONE;
  }

  /** These headers; names in any case. */
  public static Headers of(Map<String, String> headers) {
    Map<String, String> sorted = new TreeMap<>();
    headers.forEach((name, value) -> sorted.put(name.toLowerCase(Locale.ROOT), value));
    return new Headers(Collections.unmodifiableMap(sorted));
  }

  /** The value of a header; the name in any case. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
  }

  /** All of them, in order of their lower-case names. */
  public Map<String, String> all() {
    return new LinkedHashMap<>(byName);
  }
}
