package io.scimkit.model.syntax;

import io.scimkit.model.value.ScimNumber;
import io.scimkit.model.value.ScimValue;

/** Reads {@code compValue}: a JSON text, number, boolean or null, by the rules of JSON. */
final class OperandReader {
  private static final int LONGEST_NUMBER = 64;

  private OperandReader() {}

  static ScimValue read(Scanner in) {
    ScimValue value = value(in);
    char next = in.peek();
    if (!in.atEnd() && !in.isSpace(next) && next != ')' && next != ']') {
      throw in.expected("a blank, ')', ']' or the end behind the value");
    }
    return value;
  }

  private static ScimValue value(Scanner in) {
    char c = in.peek();
    if (c == '"') {
      return ScimValue.of(TextReader.read(in));
    }
    if (c == '-' || Scanner.isDigit(c)) {
      return number(in);
    }
    int start = in.position;
    switch (in.word()) {
      case "true":
        return ScimValue.of(true);
      case "false":
        return ScimValue.of(false);
      case "null":
        return ScimValue.ofNull();
      default:
        throw in.expected("a text in double quotes, a number, true, false or null", start);
    }
  }

  private static ScimNumber number(Scanner in) {
    int start = in.position;
    in.take('-');
    if (!in.take('0')) {
      digits(in);
    }
    if (in.take('.')) {
      digits(in);
    }
    if (in.take('e') || in.take('E')) {
      if (!in.take('+')) {
        in.take('-');
      }
      digits(in);
    }
    if (in.position - start > LONGEST_NUMBER) {
      throw in.refused("A number is longer than " + LONGEST_NUMBER + " characters");
    }
    try {
      return ScimNumber.parse(in.text.substring(start, in.position));
    } catch (NumberFormatException e) {
      throw in.refused("The number is out of range");
    }
  }

  private static void digits(Scanner in) {
    if (!Scanner.isDigit(in.peek())) {
      throw in.expected("a digit");
    }
    while (Scanner.isDigit(in.peek())) {
      in.position++;
    }
  }
}
