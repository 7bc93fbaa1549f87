package io.scimkit.testkit.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Reads and writes JSON; the provider's factories are looked up once. */
public final class Json {
  private static final String MALFORMED = "Unexpected character or end of input";
  private static final JsonProvider PROVIDER = JsonProvider.provider();
  private static final JsonReaderFactory READERS = PROVIDER.createReaderFactory(Map.of());
  private static final JsonWriterFactory WRITERS = PROVIDER.createWriterFactory(Map.of());
  private static final JsonBuilderFactory BUILDERS = PROVIDER.createBuilderFactory(Map.of());

  private Json() {}

  /** Parses one JSON value; throws {@link JsonSyntaxException} on anything else. */
  public static JsonValue parse(byte[] utf8) {
    SyntaxGuard.check(utf8);
    try (JsonReader reader =
        READERS.createReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
      return reader.readValue();
    } catch (JsonParsingException e) {
      JsonLocation at = e.getLocation();
      throw new JsonSyntaxException(MALFORMED, at.getLineNumber(), at.getColumnNumber(), e);
    } catch (JsonException e) {
      throw new JsonSyntaxException(MALFORMED, 1, 1, e);
    }
  }

  /** Parses one JSON value from text. */
  public static JsonValue parse(String text) {
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a value as UTF-8 without white space. */
  public static byte[] write(JsonValue value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(256);
    try (JsonWriter writer = WRITERS.createWriter(out, StandardCharsets.UTF_8)) {
      writer.write(value);
    }
    return out.toByteArray();
  }

  /** Starts an object. */
  public static JsonObjectBuilder object() {
    return BUILDERS.createObjectBuilder();
  }

  /** Starts an object that begins with the members of another. */
  public static JsonObjectBuilder object(JsonObject start) {
    return BUILDERS.createObjectBuilder(start);
  }

  /** An object without a member, whose name is compared without regard to case. */
  public static JsonObject without(JsonObject object, String member) {
    JsonObjectBuilder rest = object();
    object.forEach(
        (name, value) -> {
          if (!name.equalsIgnoreCase(member)) {
            rest.add(name, value);
          }
        });
    return rest.build();
  }

  /** Starts an array. */
  public static JsonArrayBuilder array() {
    return BUILDERS.createArrayBuilder();
  }

  /** Starts an array that begins with texts. */
  public static JsonArrayBuilder array(Iterable<String> texts) {
    JsonArrayBuilder array = array();
    texts.forEach(array::add);
    return array;
  }

  /** A JSON string. */
  public static JsonString string(String text) {
    return PROVIDER.createValue(text);
  }

  /** A JSON number. */
  public static JsonNumber number(long number) {
    return PROVIDER.createValue(number);
  }

  /** A JSON number. */
  public static JsonNumber number(java.math.BigDecimal number) {
    return PROVIDER.createValue(number);
  }

  /** A JSON boolean. */
  public static JsonValue bool(boolean value) {
    return value ? JsonValue.TRUE : JsonValue.FALSE;
  }

  /** The text of a member that is a string; empty when it is absent or of another type. */
  public static Optional<String> text(JsonObject object, String member) {
    return object.get(member) instanceof JsonString string
        ? Optional.of(string.getString())
        : Optional.empty();
  }

  /** Whether a member is {@code true}. */
  public static boolean isTrue(JsonObject object, String member) {
    return object.get(member) == JsonValue.TRUE;
  }

  /** The member that is an object; empty when it is absent or of another type. */
  public static Optional<JsonObject> object(JsonObject object, String member) {
    return object.get(member) instanceof JsonObject found ? Optional.of(found) : Optional.empty();
  }

  /** The member that is an array; empty when it is absent or of another type. */
  public static Optional<JsonArray> array(JsonObject object, String member) {
    return object.get(member) instanceof JsonArray found ? Optional.of(found) : Optional.empty();
  }
}
