package io.scimkit.model.syntax;

/** Reads a JSON string in double quotes. */
final class TextReader {
  private TextReader() {}

  static String read(Scanner in) {
    int start = ++in.position;
    while (isPlain(in)) {
      in.position++;
    }
    if (in.take('"')) {
      return whole(in, in.text.substring(start, in.position - 1));
    }
    StringBuilder out = new StringBuilder().append(in.text, start, in.position);
    while (!in.take('"')) {
      if (isPlain(in)) {
        out.append(in.peek());
        in.position++;
      } else if (in.take('\\')) {
        out.append(escaped(in));
      } else {
        throw in.expected(in.atEnd() ? "a closing double quote" : "no control character in a text");
      }
    }
    return whole(in, out);
  }

  private static boolean isPlain(Scanner in) {
    char c = in.peek();
    return c >= ' ' && c != '"' && c != '\\';
  }

  private static char escaped(Scanner in) {
    char c = in.peek();
    in.position++;
    switch (c) {
      case '"', '\\', '/':
        return c;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        return unicode(in);
      default:
        in.position--;
        throw in.expected("one of \" \\ / b f n r t u behind the backslash");
    }
  }

  private static char unicode(Scanner in) {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = in.peek() < 0x80 ? Character.digit(in.peek(), 16) : -1;
      if (digit < 0) {
        throw in.expected("four hexadecimal digits");
      }
      code = code << 4 | digit;
      in.position++;
    }
    return (char) code;
  }

  private static String whole(Scanner in, CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        int code = Character.codePointAt(text, i);
        if (!Character.isSupplementaryCodePoint(code)) {
          throw in.refused("A text holds half of a surrogate pair");
        }
        i++;
      }
    }
    return text.toString();
  }
}
