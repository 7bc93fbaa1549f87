package io.scimkit.mapping.attribute;

/** The picklists of User that a transform can translate SCIM values to. */
public enum Picklist {
  /** {@code LocaleSidKey}: {@code sv-SE} becomes {@code sv_SE}. */
  LOCALE("LocaleSidKey", "locale"),
  /** {@code LanguageLocaleKey}, the fully supported languages: {@code sv-SE} becomes {@code sv}. */
  LANGUAGE("LanguageLocaleKey", "language"),
  /** {@code TimeZoneSidKey}: {@code Europe/Vienna} becomes {@code Europe/Berlin}. */
  TIME_ZONE("TimeZoneSidKey", "timeZone"),
  /** {@code EmailEncodingKey}: {@code utf-8} becomes {@code UTF-8}. */
  EMAIL_ENCODING("EmailEncodingKey", "emailEncoding");

  private final String field;
  private final String jsonName;

  Picklist(String field, String jsonName) {
    this.field = field;
    this.jsonName = jsonName;
  }

  /**
   * Returns the field that the picklist belongs to.
   *
   * @return for example {@code LocaleSidKey}
   */
  public String field() {
    return field;
  }

  /**
   * Returns the picklist's name in JSON, which is also the name of its transform.
   *
   * @return for example {@code locale}
   */
  public String jsonName() {
    return jsonName;
  }
}
