package io.scimkit.salesforce.json;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Reads and builds JSON. The provider is looked up once, since a look-up costs more than a parse.
 */
public final class Json {
  /** Deeper than anything Salesforce sends, shallow enough for every parser's stack. */
  private static final int MAX_DEPTH = 64;

  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

  private Json() {}

  /** Reads one object or array from UTF-8. */
  public static JsonStructure parse(byte[] utf8) throws MalformedJsonException {
    refuseDepthAndMore(utf8);
    try (JsonReader reader =
        READERS.createReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
      return reader.read();
    } catch (JsonException | UnsupportedOperationException | NumberFormatException notJson) {
      // The last two are Parsson's answers to a number of very many digits, and to an exponent
      // beyond an int.
      throw new MalformedJsonException("not a complete JSON document of " + utf8.length + " bytes");
    }
  }

  /** An object under construction. */
  public static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  /** An array under construction. */
  public static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  /** A string. */
  public static JsonValue value(String text) {
    return PROVIDER.createValue(text);
  }

  /** True or false. */
  public static JsonValue value(boolean flag) {
    return flag ? JsonValue.TRUE : JsonValue.FALSE;
  }

  // Parsers answer very deep input with errors of their own kinds, and pass over what follows the
  // first document; so neither reaches them.
  private static void refuseDepthAndMore(byte[] utf8) throws MalformedJsonException {
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
        if (++depth > MAX_DEPTH) {
          throw new MalformedJsonException("JSON nested deeper than " + MAX_DEPTH);
        }
      } else if (b == '}' || b == ']') {
        if (--depth == 0) {
          refuseMore(utf8, i + 1);
          return;
        }
      }
    }
  }

  private static void refuseMore(byte[] utf8, int from) throws MalformedJsonException {
    for (int i = from; i < utf8.length; i++) {
      if (" \t\r\n".indexOf(utf8[i]) < 0) {
        throw new MalformedJsonException("more than one JSON document");
      }
    }
  }
}
