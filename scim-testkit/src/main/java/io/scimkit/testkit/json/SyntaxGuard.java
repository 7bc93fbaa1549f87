package io.scimkit.testkit.json;

/**
 * Stops what Parsson would not refuse: deep nesting, which it answers with a bare RuntimeException,
 * and text after the value, which it does not read.
 */
final class SyntaxGuard {
  private static final int LIMIT = 200;

  private SyntaxGuard() {}

  static void check(byte[] utf8) {
    int depth = 0;
    boolean inString = false;
    boolean ended = false;
    for (int i = 0; i < utf8.length; i++) {
      byte b = utf8[i];
      if (ended && b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        throw new JsonSyntaxException("Unexpected character after the end of the value");
      }
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
        ended = --depth <= 0;
      }
    }
  }
}
