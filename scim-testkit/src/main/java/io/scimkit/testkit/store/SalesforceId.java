package io.scimkit.testkit.store;

import java.util.Optional;

/** The form of record ids: 15 characters that know case, or 18 with a suffix that repairs it. */
public final class SalesforceId {
  private static final String SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private SalesforceId() {}

  /** The 18-character form of a 15-character id. */
  public static String with18(String id15) {
    return id15 + suffix(id15);
  }

  private static String suffix(String id15) {
    StringBuilder suffix = new StringBuilder(3);
    for (int block = 0; block < 3; block++) {
      int bits = 0;
      for (int i = 0; i < 5; i++) {
        char c = id15.charAt(block * 5 + i);
        if (c >= 'A' && c <= 'Z') {
          bits |= 1 << i;
        }
      }
      suffix.append(SUFFIX.charAt(bits));
    }
    return suffix.toString();
  }

  /**
   * The 18-character form of an id in either form; empty when the text has not the form of an id.
   */
  public static Optional<String> parse(String text) {
    if (!alphanumeric(text)) {
      return Optional.empty();
    }
    if (text.length() == 15) {
      return Optional.of(with18(text));
    }
    return text.length() == 18 ? repair(text) : Optional.empty();
  }

  /**
   * The suffix says which letters are capitals, so a client that lost the case is still understood.
   */
  private static Optional<String> repair(String id18) {
    if (suffix(id18.substring(0, 15)).equals(id18.substring(15))) {
      return Optional.of(id18);
    }
    char[] chars = id18.toCharArray();
    for (int block = 0; block < 3; block++) {
      char mark = Character.toUpperCase(chars[15 + block]);
      int bits = SUFFIX.indexOf(mark);
      if (bits < 0) {
        return Optional.empty();
      }
      chars[15 + block] = mark;
      for (int i = 0; i < 5; i++) {
        int at = block * 5 + i;
        boolean capital = (bits & (1 << i)) != 0;
        if (capital && !Character.isLetter(chars[at])) {
          return Optional.empty();
        }
        chars[at] = capital ? Character.toUpperCase(chars[at]) : Character.toLowerCase(chars[at]);
      }
    }
    return Optional.of(new String(chars));
  }

  private static boolean alphanumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!digit && !letter) {
        return false;
      }
    }
    return true;
  }
}
