package io.scimkit.testkit.soql;

import java.util.Optional;

/** Ids of 15 characters, where case counts, and of 18, where a suffix carries the case. */
final class SalesforceId {

  private static final String SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private SalesforceId() {}

  /** The 18-character form; empty if the text is no id at all. */
  static Optional<String> of(String text) {
    if (text.length() == 15 && alphanumeric(text)) {
      return Optional.of(text + suffix(text));
    }
    if (text.length() == 18 && alphanumeric(text)) {
      return repair(text);
    }
    return Optional.empty();
  }

  private static boolean alphanumeric(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))) {
        return false;
      }
    }
    return true;
  }

  private static String suffix(String id) {
    StringBuilder suffix = new StringBuilder(3);
    for (int block = 0; block < 15; block += 5) {
      int bits = 0;
      for (int i = 0; i < 5; i++) {
        if (Character.isUpperCase(id.charAt(block + i))) {
          bits |= 1 << i;
        }
      }
      suffix.append(SUFFIX.charAt(bits));
    }
    return suffix.toString();
  }

  /** With 18 characters the suffix says which letters are upper case, however they were sent. */
  private static Optional<String> repair(String text) {
    StringBuilder id = new StringBuilder(18);
    StringBuilder suffix = new StringBuilder(3);
    for (int block = 0; block < 3; block++) {
      char mark = Character.toUpperCase(text.charAt(15 + block));
      int bits = SUFFIX.indexOf(mark);
      if (bits < 0) {
        return Optional.empty();
      }
      suffix.append(mark);
      for (int i = 0; i < 5; i++) {
        boolean upper = (bits & 1 << i) != 0;
        char c = text.charAt(block * 5 + i);
        if (upper && !Character.isLetter(c)) {
          return Optional.empty();
        }
        id.append(upper ? Character.toUpperCase(c) : Character.toLowerCase(c));
      }
    }
    return Optional.of(id.append(suffix).toString());
  }
}
