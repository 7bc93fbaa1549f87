package io.scimkit.mapping.org;

/**
 * The last three characters of an id of 18, which say which of the 15 before them are capital
 * letters. Source: REST API Developer Guide, and the reference sheet, section 4.1.
 */
final class IdSuffix {
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

  private IdSuffix() {}

  /** The suffix that fits the first 15 characters. */
  static String of(String id) {
    StringBuilder suffix = new StringBuilder(3);
    for (int block = 0; block < 15; block += 5) {
      int capitals = 0;
      for (int i = 0; i < 5; i++) {
        char c = id.charAt(block + i);
        capitals |= c >= 'A' && c <= 'Z' ? 1 << i : 0;
      }
      suffix.append(DIGITS.charAt(capitals));
    }
    return suffix.toString();
  }
}
