package io.scimkit.testkit.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code a=b&c=d}. */
public final class Form {
  private Form() {}

  /** The parameters; of a repeated one the first counts. */
  public static Map<String, String> parse(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('&', start);
      String pair = text.substring(start, end < 0 ? text.length() : end);
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.putIfAbsent(decode(name), decode(value));
      }
      start = end < 0 ? text.length() : end + 1;
    }
    return parameters;
  }

  /** Decodes percent signs and plus signs; text that is not encoded well is taken as it is. */
  public static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Decodes percent signs in a path, where a plus sign is a plus sign. */
  public static String decodePath(String text) {
    return decode(text.replace("+", "%2B"));
  }
}
