package io.scimkit.mapping.json;

import io.scimkit.mapping.plan.DefinitionException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** JSON text in and out. */
public final class JsonText {

  private static final int MAX_CHARS = 1_000_000;
  private static final int MAX_DEPTH = 64;

  // Looking the provider up on every call costs more than the parsing.
  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonReaderFactory READERS =
      PROVIDER.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));
  private static final JsonWriterFactory PRETTY =
      PROVIDER.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
  private static final JsonWriterFactory COMPACT = PROVIDER.createWriterFactory(Map.of());

  private JsonText() {}

  /** Returns the provider, for making values. */
  public static JsonProvider provider() {
    return PROVIDER;
  }

  /**
   * Parses one JSON object.
   *
   * @throws DefinitionException if the text is no JSON object, has a member twice, goes on behind
   *     the object, is longer than 1,000,000 characters or nested deeper than 64
   */
  public static JsonObject object(String text) {
    if (text.length() > MAX_CHARS || depth(text) > MAX_DEPTH) {
      throw refused("A definition has at most 1,000,000 characters and 64 levels of nesting.");
    }
    if (goesOn(text)) {
      // A reader stops behind the first value and would say nothing of the rest.
      throw refused("Write one JSON object, { ... }, and nothing behind it.");
    }
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      JsonStructure structure = reader.read();
      if (structure instanceof JsonObject object) {
        return object;
      }
      throw refused("Write one JSON object, { ... }, not an array.");
    } catch (JsonParsingException e) {
      throw refused(
          "Correct the syntax near line "
              + e.getLocation().getLineNumber()
              + ", column "
              + e.getLocation().getColumnNumber()
              + ".");
    } catch (JsonException e) {
      throw refused("Write one JSON object, { ... }, and each of its members once.");
    } catch (UnsupportedOperationException | NumberFormatException e) {
      // Parsson's answers to a number of very many digits, and to an exponent beyond an int.
      throw refused("Write numbers of a few digits.");
    }
  }

  /** Parses any value that {@link #compact} wrote. */
  public static JsonValue value(String compact) {
    return object("{\"it\":" + compact + "}").getValue("/it");
  }

  /** Returns a value as a message shows it: a text without its quotes. */
  public static String shown(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : compact(value);
  }

  /** Returns a value as compact text. */
  public static String compact(JsonValue value) {
    return written(COMPACT, value);
  }

  /** Returns a value as indented text that ends with a line feed. */
  public static String pretty(JsonValue value) {
    return written(PRETTY, value).strip() + "\n";
  }

  private static String written(JsonWriterFactory factory, JsonValue value) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = factory.createWriter(text)) {
      writer.write(value);
    }
    return text.toString();
  }

  /** Tells whether something follows the first object or array. */
  private static boolean goesOn(String text) {
    Nesting nesting = new Nesting();
    for (int i = 0; i < text.length(); i++) {
      if (nesting.read(text.charAt(i)) && nesting.depth == 0) {
        return !text.substring(i + 1).isBlank();
      }
    }
    return false;
  }

  private static int depth(String text) {
    Nesting nesting = new Nesting();
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      nesting.read(text.charAt(i));
      deepest = Math.max(deepest, nesting.depth);
    }
    return deepest;
  }

  /** How deep in objects and arrays a text is, character by character. */
  private static final class Nesting {
    private int depth;
    private boolean quoted;
    private boolean escaped;

    /** Takes the next character; tells whether it ends an object or array. */
    boolean read(char c) {
      if (quoted) {
        quoted = escaped || c != '"';
        escaped = !escaped && c == '\\';
        return false;
      }
      switch (c) {
        case '"' -> quoted = true;
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        default -> {
          return false;
        }
      }
      return c == '}' || c == ']';
    }
  }

  private static DefinitionException refused(String fix) {
    return new DefinitionException(
        List.of(new Problem(ProblemCode.INVALID_JSON, "The text", "", fix)));
  }
}
