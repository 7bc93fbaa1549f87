package io.scimkit.testkit.json;

/**
 * Stops deep nesting before the parser sees it: Parsson answers that with a bare RuntimeException.
 */
final class DepthGuard {
  private static final int LIMIT = 200;

  private DepthGuard() {}

  static void check(byte[] utf8) {
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (inString) {
        if (b == '\\') {
          i++;
        } else if (b == '"') {
          inString = false;
        }
      } else if (b == '"') {
        inString = true;
      } else if (b == '{' || b == '[') {
        if (++depth > LIMIT) {
          throw new JsonSyntaxException("Nested deeper than " + LIMIT + " levels");
        }
      } else if (b == '}' || b == ']') {
        depth--;
      }
    }
  }
}
