package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;

/**
 * An entity tag: the version of a resource, as in the ETag header and {@code meta.version} (RFC
 * 7644 section 3.14, RFC 9110 section 8.8.3). An immutable value.
 *
 * @param tag the opaque text between the quotes
 * @param weak whether only equal meaning is promised, not equal bytes: {@code W/"…"}
 */
public record ETag(String tag, boolean weak) {

  /**
   * An entity tag.
   *
   * @param tag the opaque text between the quotes: no quote, no space, no control character
   * @param weak whether only equal meaning is promised
   * @throws IllegalArgumentException if the text has a character that no entity tag may have
   */
  public ETag {
    requireNonNull(tag, "tag");
    for (int i = 0; i < tag.length(); i++) {
      if (!isTagCharacter(tag.charAt(i))) {
        throw new IllegalArgumentException("no entity tag may have the character at " + i);
      }
    }
  }

  static boolean isTagCharacter(char c) {
    return c == 0x21 || (c >= 0x23 && c <= 0x7E) || (c >= 0x80 && c <= 0xFF);
  }

  /**
   * A weak entity tag, which is what SCIM providers give out as a rule.
   *
   * @param tag the opaque text between the quotes
   * @return the entity tag
   * @throws IllegalArgumentException if the text has a character that no entity tag may have
   */
  public static ETag weak(String tag) {
    return new ETag(tag, true);
  }

  /**
   * A strong entity tag.
   *
   * @param tag the opaque text between the quotes
   * @return the entity tag
   * @throws IllegalArgumentException if the text has a character that no entity tag may have
   */
  public static ETag strong(String tag) {
    return new ETag(tag, false);
  }

  /**
   * Reads an ETag header, or a {@code meta.version}, with {@link Tolerance#UNQUOTED_ETAG}: a bare
   * text, as Salesforce has it, is a weak tag, because nothing says that it stands for bytes.
   *
   * @param text the header's value
   * @return the entity tag
   * @throws ScimException invalidValue, with the position, if it is no entity tag
   */
  public static ETag parse(String text) {
    return parse(text, MessageOptions.tolerant());
  }

  /**
   * Reads an ETag header or a {@code meta.version}.
   *
   * @param text the header's value
   * @param options the tolerances
   * @return the entity tag
   * @throws ScimException invalidValue, with the position, if it is no entity tag
   */
  public static ETag parse(String text, MessageOptions options) {
    ETagReader reader = new ETagReader(text, options);
    ETag tag = reader.one();
    reader.requireEnd();
    return tag;
  }

  /**
   * Compares strongly: equal texts, neither weak (RFC 9110 section 8.8.3.2).
   *
   * @param other the other entity tag
   * @return true if both stand for the same bytes
   */
  public boolean matchesStrongly(ETag other) {
    return !weak && !other.weak && tag.equals(other.tag);
  }

  /**
   * Compares weakly: equal texts, weak or not (RFC 9110 section 8.8.3.2).
   *
   * @param other the other entity tag
   * @return true if both stand for the same state
   */
  public boolean matchesWeakly(ETag other) {
    return tag.equals(other.tag);
  }

  /**
   * The entity tag as it stands in a header and in {@code meta.version}.
   *
   * @return the text, such as {@code W/"3694e05e9dff591"}
   */
  @Override
  public String toString() {
    return (weak ? "W/\"" : "\"") + tag + '"';
  }
}
