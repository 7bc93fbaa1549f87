package io.scimkit.testkit;

/** The beginning of a text that is too long for a message. */
final class Excerpt {
  private Excerpt() {}

  static String of(String text, int length) {
    if (text.isEmpty()) {
      return "empty";
    }
    return text.length() <= length ? text : text.substring(0, length) + "...";
  }
}
