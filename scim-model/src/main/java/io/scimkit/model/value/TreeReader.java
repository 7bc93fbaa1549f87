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
  // the values of all objects and lists being read, innermost last
  private ScimValue[] values = new ScimValue[32];
  private int top;
  // the names of those objects that are not like the one before
  private String[] names = new String[32];
  private int[] hashes = new int[32];
  private int named;

  TreeReader(JsonParser parser, Source source, JsonLimits limits) {
    this.parser = parser;
    this.source = source;
    this.limits = limits;
  }

  static ScimObject read(String json, JsonLimits limits) {
    Utf8.checkSize(json.length(), limits);
    return read(new TextReader(json), limits);
  }

  static ScimObject read(TextReader text, JsonLimits limits) {
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
    ScimObject object = object(1, ScimObject.empty());
    if (parser.hasNext()) {
      throw refused("There is more text after the JSON object");
    }
    return object;
  }

  /**
   * Reads an object that may look like another one, as resources of one list mostly do: names that
   * come in the same order are known to be well formed and distinct, and are shared.
   */
  private ScimObject object(int depth, ScimObject like) {
    int base = top;
    int alike = 0;
    for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
      if (alike == like.size() || !like.nameAt(alike).equals(parser.getString())) {
        return rest(depth, like, base, alike);
      }
      push(value(parser.next(), depth, like.valueAt(alike)));
      alike++;
    }
    return ScimObject.wrap(like.firstNames(alike), pop(base));
  }

  /** Reads an object on from the first name that differs. */
  private ScimObject rest(int depth, ScimObject like, int base, int alike) {
    int first = named;
    long seen = 0;
    for (int i = 0; i < alike; i++) {
      seen |= pushName(like.nameAt(i), Names.hash(like.nameAt(i)));
    }
    do {
      String text = checked(parser.getString());
      int hash = Names.hash(text);
      String name = Names.canonical(text, hash);
      if ((seen & (1L << hash)) != 0) {
        refuseTwin(name, hash, first);
      }
      seen |= pushName(name, hash);
      push(value(parser.next(), depth, like.known(name)));
    } while (parser.next() != Event.END_OBJECT);
    String[] all = Arrays.copyOfRange(names, first, named);
    named = first;
    return ScimObject.wrap(all, pop(base));
  }

  private ScimList list(int depth, ScimList like) {
    int base = top;
    ScimValue last = ScimNull.NULL;
    for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
      int index = top - base;
      last = value(event, depth, index < like.size() ? like.get(index) : last);
      push(last);
    }
    return ScimList.wrap(pop(base));
  }

  /** Reads a value, which may look like another one; what that is does not change the result. */
  ScimValue value(Event event, int depth, ScimValue like) {
    return switch (event) {
      case START_OBJECT ->
          object(deeper(depth), like instanceof ScimObject object ? object : ScimObject.empty());
      case START_ARRAY ->
          list(deeper(depth), like instanceof ScimList list ? list : ScimList.empty());
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
    if (source.mayHoldSurrogates && Surrogates.isBroken(text)) {
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

  private void refuseTwin(String name, int hash, int first) {
    // beyond this size a linear search for each name would be an attacker's lever
    if (named - first > 256) {
      throw refused("An object has more than 256 attributes");
    }
    for (int i = first; i < named; i++) {
      if (hashes[i] == hash && names[i].equalsIgnoreCase(name)) {
        throw refused("The attribute " + name + " is given twice in one object");
      }
    }
  }

  private void push(ScimValue value) {
    if (top == values.length) {
      values = Arrays.copyOf(values, top * 2);
    }
    values[top++] = value;
  }

  private ScimValue[] pop(int base) {
    ScimValue[] popped = Arrays.copyOfRange(values, base, top);
    top = base;
    return popped;
  }

  private long pushName(String name, int hash) {
    if (named == names.length) {
      names = Arrays.copyOf(names, named * 2);
      hashes = Arrays.copyOf(hashes, named * 2);
    }
    names[named] = name;
    hashes[named++] = hash;
    return 1L << hash;
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
