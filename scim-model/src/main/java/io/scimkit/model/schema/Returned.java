package io.scimkit.model.schema;

/** When an attribute is part of an answer (RFC 7643 section 7). */
public enum Returned {
  /** Unless the client leaves it out; the default. */
  DEFAULT("default"),
  /** Whatever the client asks for. */
  ALWAYS("always"),
  /** Not at all. */
  NEVER("never"),
  /** Only if the client asks for it. */
  REQUEST("request");

  private final String keyword;

  Returned(String keyword) {
    this.keyword = keyword;
  }

  /**
   * The word as it stands in a schema's JSON.
   *
   * @return the word, such as {@code default}
   */
  public String keyword() {
    return keyword;
  }
}
