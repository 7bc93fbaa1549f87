package io.scimkit.mapping.attribute;

/** How strongly an attribute rule holds against what the org already has. */
public enum Strength {
  /** Written whenever the source is mentioned and the org holds something else; the default. */
  ALWAYS("always", "always"),
  /** Written when the user is created and never again. */
  ON_CREATE_ONLY("on create only", "onCreateOnly"),
  /** Written when the user is created, and later only while the org's field is empty. */
  IF_EMPTY("if empty", "ifEmpty");

  private final String label;
  private final String jsonName;

  Strength(String label, String jsonName) {
    this.label = label;
    this.jsonName = jsonName;
  }

  /**
   * Returns the strength in running text.
   *
   * @return for example {@code on create only}
   */
  public String label() {
    return label;
  }

  /**
   * Returns the strength's name in the JSON form of a blueprint.
   *
   * @return for example {@code onCreateOnly}
   */
  public String jsonName() {
    return jsonName;
  }
}
