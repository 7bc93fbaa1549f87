package io.scimkit.model.syntax;

import io.scimkit.model.path.AttributePath;

/** Reads {@code attrPath}: an optional schema URI, a name and an optional sub-attribute. */
final class NameReader {
  private NameReader() {}

  /** Reads a path; below a complex attribute its first name may be a {@code $ref} too. */
  static AttributePath read(Scanner in, boolean inBrackets) {
    int start = in.position;
    int colon = -1;
    while (isPathCharacter(in.peek())) {
      if (in.peek() == ':') {
        colon = in.position;
      }
      in.position++;
    }
    int end = in.position;
    if (start == end) {
      throw in.expected("an attribute's name");
    }
    AttributePath path = name(in, colon < 0 ? start : colon + 1, end, inBrackets);
    return colon < 0 ? path : path.inSchema(uri(in, start, colon));
  }

  private static AttributePath name(Scanner in, int start, int end, boolean inBrackets) {
    int dot = in.text.indexOf('.', start);
    if (dot < 0 || dot >= end) {
      return AttributePath.of(checked(in, start, end, inBrackets));
    }
    return AttributePath.of(checked(in, start, dot, inBrackets))
        .dot(checked(in, dot + 1, end, true));
  }

  /** A name between two positions; only a sub-attribute may begin with a dollar sign. */
  static String checked(Scanner in, int start, int end, boolean sub) {
    int first = sub && start < end && in.text.charAt(start) == '$' ? start + 1 : start;
    if (first >= end || !Scanner.isLetter(in.text.charAt(first))) {
      throw in.expected(sub ? "a sub-attribute's name" : "an attribute's name", first);
    }
    for (int i = first; i < end; i++) {
      if (!Scanner.isNameCharacter(in.text.charAt(i))) {
        throw in.expected("a letter, digit, '-' or '_'", i);
      }
    }
    return in.text.substring(start, end);
  }

  private static String uri(Scanner in, int start, int colon) {
    boolean wellFormed =
        start < colon
            && Scanner.isLetter(in.text.charAt(start))
            && in.text.charAt(colon - 1) != ':'
            && in.text.lastIndexOf(':', colon - 1) > start;
    if (!wellFormed) {
      throw in.expected("a schema URI before the name", start);
    }
    return in.text.substring(start, colon);
  }

  private static boolean isPathCharacter(char c) {
    return Scanner.isNameCharacter(c) || c == '.' || c == ':' || c == '$' || c == '%' || c == '/';
  }
}
