package io.scimkit.model.value;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
  private Utf8() {}

  static byte[] readAll(InputStream in, JsonLimits limits) {
    try {
      return in.readNBytes(limits.size() == Integer.MAX_VALUE ? limits.size() : limits.size() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String decode(byte[] bytes, JsonLimits limits) {
    checkSize(bytes.length, limits);
    int start = startsWithByteOrderMark(bytes) ? 3 : 0;
    if (isAscii(bytes)) {
      // for ASCII, Latin-1 is the same and costs one array copy
      return new String(bytes, ISO_8859_1);
    }
    try {
      return UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
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

  private static boolean startsWithByteOrderMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  private static boolean isAscii(byte[] bytes) {
    int bits = 0;
    for (byte b : bytes) {
      bits |= b;
    }
    return bits >= 0;
  }
}
