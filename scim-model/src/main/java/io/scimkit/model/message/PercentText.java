package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** A part of a query, decoded strictly: a broken escape or what is no UTF-8 is refused. */
final class PercentText {
  private final String query;
  private final int start;
  private final int end;
  private final boolean plusIsSpace;

  PercentText(String query, int start, int end, boolean plusIsSpace) {
    this.query = query;
    this.start = start;
    this.end = end;
    this.plusIsSpace = plusIsSpace;
  }

  String decode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(end - start);
    for (int i = start; i < end; ) {
      char c = query.charAt(i);
      if (c == '%') {
        bytes.write(escaped(i));
        i += 3;
      } else if (c < 0x80) {
        bytes.write(c == '+' && plusIsSpace ? ' ' : c);
        i++;
      } else {
        // what should have been escaped and is not, is taken as it is
        int codePoint = query.codePointAt(i);
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
          throw refused("half of a surrogate pair", i);
        }
        bytes.writeBytes(Character.toString(codePoint).getBytes(UTF_8));
        i += Character.charCount(codePoint);
      }
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw refused("escapes that are no valid UTF-8", start);
    }
  }

  private int escaped(int at) {
    int high = at + 1 < end ? Character.digit(query.charAt(at + 1), 16) : -1;
    int low = at + 2 < end ? Character.digit(query.charAt(at + 2), 16) : -1;
    if (high < 0 || low < 0) {
      throw refused("a percent sign without two hexadecimal digits", at);
    }
    return high * 16 + low;
  }

  private static ScimException refused(String what, int at) {
    return ScimException.of(ScimType.INVALID_SYNTAX, "The query holds " + what).atPosition(at);
  }
}
