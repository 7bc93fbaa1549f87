package io.scimkit.salesforce.rest;

import java.util.regex.Pattern;

/**
 * The id of a row in its 18-character form. The 15-character form tells upper from lower case; the
 * three characters after it make that safe to compare without case. Source: REST API Developer
 * Guide, and the reference sheet, section 4.1.
 *
 * @param value 18 characters
 */
public record SalesforceId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{15}([A-Z0-5]{3})?");
  private static final String SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  /**
   * Reads an id of 15 or 18 characters.
   *
   * @param text the id
   * @param prefix what ids of this object begin with, for example {@code 005}; case counts
   * @throws IllegalArgumentException when it is not an id, of another object, or mistyped
   */
  public static SalesforceId of(String text, String prefix) {
    SalesforceId id = of(text);
    if (!id.value.startsWith(prefix)) {
      throw new IllegalArgumentException("not an id that begins with " + prefix + ": " + text);
    }
    return id;
  }

  /**
   * Reads an id of 15 or 18 characters of any object.
   *
   * @throws IllegalArgumentException when it is not an id, or mistyped
   */
  public static SalesforceId of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not a Salesforce id of 15 or 18 characters: " + text);
    }
    String full = text.substring(0, 15) + suffix(text);
    if (text.length() == 18 && !text.equals(full)) {
      throw new IllegalArgumentException("the last three characters of the id do not fit: " + text);
    }
    return new SalesforceId(full);
  }

  /**
   * Reads an id that the org sent; its own check characters are taken as they are.
   *
   * @throws UnexpectedReplyException when it is not an id
   */
  public static SalesforceId sent(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new UnexpectedReplyException("not a Salesforce id: " + text);
    }
    return text.length() == 18 ? new SalesforceId(text) : of(text);
  }

  /** Whether a text has the form of an id. */
  static boolean looksLikeOne(String text) {
    return FORM.matcher(text).matches();
  }

  /** Whether a text is an id, and not a mistyped one. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches() && (text.length() == 15 || text.endsWith(suffix(text)));
  }

  /** Whether a text is this id, in either form. */
  public boolean is(String other) {
    return other.equals(value) || (other.length() == 15 && value.startsWith(other));
  }

  private static String suffix(String id) {
    StringBuilder out = new StringBuilder(3);
    for (int block = 0; block < 15; block += 5) {
      int bits = 0;
      for (int i = 0; i < 5; i++) {
        char c = id.charAt(block + i);
        bits |= c >= 'A' && c <= 'Z' ? 1 << i : 0;
      }
      out.append(SUFFIX.charAt(bits));
    }
    return out.toString();
  }

  /** The 18 characters. */
  @Override
  public String toString() {
    return value;
  }
}
