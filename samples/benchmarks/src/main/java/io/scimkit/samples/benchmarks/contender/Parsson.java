package io.scimkit.samples.benchmarks.contender;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.Map;

/**
 * The floor: bare Parsson with a kept factory, which reads every name and text and builds nothing.
 */
public final class Parsson {
  private final JsonParserFactory parsers = JsonProvider.provider().createParserFactory(Map.of());

  public void readText(String json, Sink sink) {
    try (JsonParser parser = parsers.createParser(new StringReader(json))) {
      readText(parser, sink);
    }
  }

  public void readText(byte[] json, Sink sink) {
    try (JsonParser parser = parsers.createParser(new ByteArrayInputStream(json))) {
      readText(parser, sink);
    }
  }

  private static void readText(JsonParser parser, Sink sink) {
    while (parser.hasNext()) {
      Event event = parser.next();
      if (event == Event.KEY_NAME || event == Event.VALUE_STRING || event == Event.VALUE_NUMBER) {
        sink.take(parser.getString());
      }
    }
  }
}
