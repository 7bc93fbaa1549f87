package io.scimkit.mapping.attribute;

/** Makes the transforms, to be imported statically. */
public final class Transforms {

  private Transforms() {}

  /**
   * Appends the username suffix of the org ({@code OrgBinding.usernameSuffix}).
   *
   * @return the transform
   */
  public static Transform orgSuffix() {
    return new Transform.OrgSuffix();
  }

  /**
   * Writes letters in lower case.
   *
   * @return the transform
   */
  public static Transform lowerCase() {
    return new Transform.LowerCase();
  }

  /**
   * Takes blanks from both ends and makes one blank of several between.
   *
   * @return the transform
   */
  public static Transform trim() {
    return new Transform.Trim();
  }

  /**
   * Keeps the first characters; the plan notes it when something was cut.
   *
   * @param length how many, at least 1
   * @return the transform
   * @throws IllegalArgumentException if the length is less than 1
   */
  public static Transform truncate(int length) {
    return new Transform.Truncate(length);
  }

  /**
   * Keeps a part by design, without a note.
   *
   * @param start position of the first character kept; the first of all is 1
   * @param length how many, at least 1
   * @return the transform
   * @throws IllegalArgumentException if the start or the length is less than 1
   */
  public static Transform mid(int start, int length) {
    return new Transform.Mid(start, length);
  }

  /**
   * Puts text in front.
   *
   * @param text the text
   * @return the transform
   */
  public static Transform prefix(String text) {
    return new Transform.Prefix(text);
  }

  /**
   * Puts text behind.
   *
   * @param text the text
   * @return the transform
   */
  public static Transform suffix(String text) {
    return new Transform.Suffix(text);
  }

  /**
   * Translates a language tag to a {@code LocaleSidKey}: {@code sv-SE} becomes {@code sv_SE}.
   *
   * @return the transform
   */
  public static Transform locale() {
    return new Transform.ToPicklist(Picklist.LOCALE);
  }

  /**
   * Translates a language tag to one of the 18 fully supported {@code LanguageLocaleKey}s, which
   * every org has: {@code sv-SE} becomes {@code sv}, {@code en-GB} becomes {@code en_US}.
   *
   * @return the transform
   */
  public static Transform language() {
    return new Transform.ToPicklist(Picklist.LANGUAGE);
  }

  /**
   * Translates an IANA zone to one of the 99 {@code TimeZoneSidKey}s that every org has, taking a
   * zone of the same time where it is not among them: {@code Europe/Vienna} becomes {@code
   * Europe/Berlin}.
   *
   * @return the transform
   */
  public static Transform timeZone() {
    return new Transform.ToPicklist(Picklist.TIME_ZONE);
  }

  /**
   * Spells an encoding as {@code EmailEncodingKey} does: {@code utf-8} becomes {@code UTF-8}.
   *
   * @return the transform
   */
  public static Transform emailEncoding() {
    return new Transform.ToPicklist(Picklist.EMAIL_ENCODING);
  }
}
