package io.scimkit.model.schema;

/** The data types of attributes (RFC 7643 section 2.3). */
public enum AttributeType {
  /** Text. */
  STRING("string"),
  /** True or false; it has no order. */
  BOOLEAN("boolean"),
  /** A number with or without fraction. */
  DECIMAL("decimal"),
  /** A number without fraction. */
  INTEGER("integer"),
  /** A point in time, as xsd:dateTime writes it. */
  DATE_TIME("dateTime"),
  /** Bytes in base64; compared exactly, without order. */
  BINARY("binary"),
  /** A URI; compared exactly. */
  REFERENCE("reference"),
  /** A value made of sub-attributes. */
  COMPLEX("complex");

  private final String keyword;

  AttributeType(String keyword) {
    this.keyword = keyword;
  }

  /**
   * The word as it stands in a schema's JSON.
   *
   * @return the word, such as {@code string}
   */
  public String keyword() {
    return keyword;
  }
}
