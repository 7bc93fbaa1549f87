package io.scimkit.model.value;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Decodes bytes strictly: what is no valid UTF-8 is refused, not replaced. */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  private Utf8() {}

  static byte[] readAll(InputStream in, JsonLimits limits) {
    try {
      return in.readNBytes(limits.size() == Integer.MAX_VALUE ? limits.size() : limits.size() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TextReader open(byte[] bytes, JsonLimits limits) {
    checkSize(bytes.length, limits);
    String text = new String(bytes, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      requireValid(bytes);
    }
    // whatever is not ASCII takes more bytes than characters, or was replaced
    return text.length() == bytes.length && text.indexOf(REPLACEMENT) < 0
        ? TextReader.ofAscii(text)
        : new TextReader(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
  }

  /** The replacement is a character like others; only decoding again tells whether it was sent. */
  private static void requireValid(byte[] bytes) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw ScimException.of(ScimType.INVALID_SYNTAX, "The body is not valid UTF-8");
    }
  }

  static void checkSize(int size, JsonLimits limits) {
    if (size > limits.size()) {
      throw ScimException.of(
          ScimType.INVALID_SYNTAX, "The body is longer than the limit of " + limits.size());
    }
  }
}
