package io.scimkit.model.message;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.util.ArrayList;
import java.util.List;

/** Reads entity tags: {@code [W/]"opaque"}, alone or in a list. */
final class ETagReader {
  private static final int LONGEST = 8192;

  private final String text;
  private final boolean unquoted;
  private int at;

  ETagReader(String text, MessageOptions options) {
    if (text.length() > LONGEST) {
      throw ScimException.of(
          ScimType.INVALID_VALUE, "An entity tag header is longer than " + LONGEST + " characters");
    }
    this.text = text;
    this.unquoted = options.allow(Tolerance.UNQUOTED_ETAG);
  }

  ETag one() {
    skipSpace();
    boolean weak = text.startsWith("W/", at);
    if (weak) {
      at += 2;
    }
    if (at == text.length() || text.charAt(at) != '"') {
      return bare(weak);
    }
    int start = ++at;
    takeCharacters(true);
    if (at == text.length() || text.charAt(at) != '"') {
      throw expected("a closing quote");
    }
    return new ETag(text.substring(start, at++), weak);
  }

  private ETag bare(boolean weak) {
    int start = at;
    if (!unquoted || weak) {
      throw expected("an entity tag such as W/\"1\"");
    }
    takeCharacters(false);
    if (start == at || text.substring(start, at).equals("*")) {
      throw expected("an entity tag such as W/\"1\"");
    }
    return new ETag(text.substring(start, at), true);
  }

  private void takeCharacters(boolean quoted) {
    while (at < text.length()
        && ETag.isTagCharacter(text.charAt(at))
        && (quoted || text.charAt(at) != ',')) {
      at++;
    }
  }

  /** One or more entity tags; empty elements between commas do not count (RFC 9110 5.6.1). */
  List<ETag> list() {
    List<ETag> tags = new ArrayList<>();
    while (true) {
      skipSpace();
      if (at < text.length() && text.charAt(at) != ',') {
        tags.add(one());
        skipSpace();
      }
      if (at == text.length()) {
        break;
      }
      if (text.charAt(at) != ',') {
        throw expected("a comma");
      }
      at++;
    }
    if (tags.isEmpty()) {
      throw expected("an entity tag such as W/\"1\"");
    }
    return tags;
  }

  void requireEnd() {
    skipSpace();
    if (at < text.length()) {
      throw ScimException.of(ScimType.INVALID_VALUE, "An entity tag is followed by more text")
          .atPosition(at);
    }
  }

  private void skipSpace() {
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
  }

  private ScimException expected(String what) {
    return ScimException.of(ScimType.INVALID_VALUE, "An entity tag header has no " + what)
        .atPosition(at);
  }
}
