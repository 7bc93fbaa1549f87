package io.scimkit.model.value;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGeneratorFactory;
import jakarta.json.stream.JsonParserFactory;
import java.util.Map;

/** The JSON-P provider's factories, looked up once: the look-up costs more than the parsing. */
final class Json {
  static final JsonParserFactory PARSERS;
  static final JsonGeneratorFactory GENERATORS;

  static {
    JsonProvider provider = JsonProvider.provider();
    PARSERS = provider.createParserFactory(Map.of());
    GENERATORS = provider.createGeneratorFactory(Map.of());
  }

  private Json() {}
}
