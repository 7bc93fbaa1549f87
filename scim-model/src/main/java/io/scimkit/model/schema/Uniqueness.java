package io.scimkit.model.schema;

/** How unique the values of an attribute are (RFC 7643 section 7). */
public enum Uniqueness {
  /** Not at all; the default. */
  NONE("none"),
  /** Within the service provider, for one resource type. */
  SERVER("server"),
  /** Everywhere. */
  GLOBAL("global");

  private final String keyword;

  Uniqueness(String keyword) {
    this.keyword = keyword;
  }

  /**
   * The word as it stands in a schema's JSON.
   *
   * @return the word, such as {@code none}
   */
  public String keyword() {
    return keyword;
  }
}
