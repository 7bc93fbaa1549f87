package io.scimkit.model.value;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.util.Arrays;
import java.util.NoSuchElementException;

/**
 * Reads one JSON object into the tree by streaming. What a JSON-P provider lets pass is caught
 * here: names used twice, deep nesting, long texts and numbers, lone surrogates, text after the
 * end.
 */
final class TreeReader {
  private final JsonParser parser;
  private final Source source;
  private final JsonLimits limits;
  // the attributes of all objects being read, innermost last
  private String[] names = new String[32];
  private int[] hashes = new int[32];
  private ScimValue[] values = new ScimValue[32];
  private int top;

  TreeReader(JsonParser parser, Source source, JsonLimits limits) {
    this.parser = parser;
    this.source = source;
    this.limits = limits;
  }

  static ScimObject read(String json, JsonLimits limits) {
    Utf8.checkSize(json.length(), limits);
    TextReader text = new TextReader(json);
    try (JsonParser parser = Json.PARSERS.createParser(text)) {
      return new TreeReader(parser, text, limits).document();
    } catch (JsonException | NoSuchElementException | IllegalStateException e) {
      throw malformed(e);
    }
  }

  /** What the provider says of text that is no JSON, as our own error. */
  static ScimException malformed(RuntimeException e) {
    return syntax(
        "The body is not well-formed JSON: " + firstLine(e),
        e instanceof JsonParsingException parsing ? offset(parsing) : -1);
  }

  private ScimObject document() {
    if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
      throw refused("The body is not a JSON object");
    }
    ScimObject object = object(1);
    if (parser.hasNext()) {
      throw refused("There is more text after the JSON object");
    }
    return object;
  }

  private ScimObject object(int depth) {
    int base = top;
    long seen = 0;
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      String text = checked(parser.getString());
      int hash = Names.hash(text);
      String name = Names.canonical(text, hash);
      long bit = 1L << hash;
      if ((seen & bit) != 0) {
        refuseTwin(name, hash, base);
      }
      seen |= bit;
      ScimValue value = value(parser.next(), depth);
      push(name, hash, value);
    }
    ScimObject object =
        ScimObject.wrap(
            Arrays.copyOfRange(names, base, top), Arrays.copyOfRange(values, base, top));
    top = base;
    return object;
  }

  private ScimList list(int depth) {
    int base = top;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      push("", 0, value(event, depth));
    }
    ScimList list = ScimList.wrap(Arrays.copyOfRange(values, base, top));
    top = base;
    return list;
  }

  ScimValue value(Event event, int depth) {
    return switch (event) {
      case START_OBJECT -> object(deeper(depth));
      case START_ARRAY -> list(deeper(depth));
      case VALUE_STRING -> new ScimString(checked(parser.getString()));
      case VALUE_NUMBER -> number(parser.getString());
      case VALUE_TRUE -> ScimBoolean.TRUE;
      case VALUE_FALSE -> ScimBoolean.FALSE;
      case VALUE_NULL -> ScimNull.NULL;
      case KEY_NAME, END_OBJECT, END_ARRAY -> throw refused("A value was expected");
    };
  }

  private int deeper(int depth) {
    if (depth == limits.depth()) {
      throw refused("The body is nested more than " + limits.depth() + " levels deep");
    }
    return depth + 1;
  }

  String checked(String text) {
    if (text.length() > limits.textLength()) {
      throw refused("A text is longer than " + limits.textLength() + " characters");
    }
    if (source.mayHoldSurrogates() && Surrogates.isBroken(text)) {
      throw refused("A text holds half of a surrogate pair");
    }
    return text;
  }

  private ScimNumber number(String digits) {
    if (digits.length() > limits.numberLength()) {
      throw refused("A number is longer than " + limits.numberLength() + " characters");
    }
    try {
      return ScimNumber.parse(digits);
    } catch (NumberFormatException e) {
      throw refused("The number " + digits + " is out of range");
    }
  }

  private void refuseTwin(String name, int hash, int base) {
    // beyond this size a linear search for each name would be an attacker's lever
    if (top - base > 256) {
      throw refused("An object has more than 256 attributes");
    }
    for (int i = base; i < top; i++) {
      if (hashes[i] == hash && names[i].equalsIgnoreCase(name)) {
        throw refused("The attribute " + name + " is given twice in one object");
      }
    }
  }

  private void push(String name, int hash, ScimValue value) {
    if (top == names.length) {
      names = Arrays.copyOf(names, top * 2);
      hashes = Arrays.copyOf(hashes, top * 2);
      values = Arrays.copyOf(values, top * 2);
    }
    names[top] = name;
    hashes[top] = hash;
    values[top++] = value;
  }

  ScimException refused(String why) {
    return syntax(why, parser.getLocation().getStreamOffset());
  }

  private static ScimException syntax(String why, long offset) {
    ScimException plain = ScimException.of(ScimType.INVALID_SYNTAX, why);
    return offset < 0 ? plain : plain.atPosition((int) Math.min(offset, Integer.MAX_VALUE));
  }

  private static long offset(JsonParsingException e) {
    return e.getLocation() == null ? -1 : e.getLocation().getStreamOffset();
  }

  private static String firstLine(RuntimeException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }
}
