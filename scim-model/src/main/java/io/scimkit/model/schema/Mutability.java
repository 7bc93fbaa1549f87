package io.scimkit.model.schema;

/** When an attribute may be written (RFC 7643 section 7). */
public enum Mutability {
  /** Always; the default. */
  READ_WRITE("readWrite"),
  /** Never by a client. */
  READ_ONLY("readOnly"),
  /** Only when the resource or value is made. */
  IMMUTABLE("immutable"),
  /** Always, but it is never answered. */
  WRITE_ONLY("writeOnly");

  private final String keyword;

  Mutability(String keyword) {
    this.keyword = keyword;
  }

  /**
   * The word as it stands in a schema's JSON.
   *
   * @return the word, such as {@code readWrite}
   */
  public String keyword() {
    return keyword;
  }
}
