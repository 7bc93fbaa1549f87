package io.scimkit.model.filter;

import java.util.Locale;

/** How a filter compares an attribute with a value (RFC 7644 section 3.4.2.2, table 3). */
public enum Operator {
  /** Identical. */
  EQ,
  /** Not identical; true for an attribute without value, unless compared with null. */
  NE,
  /** The attribute contains the value. */
  CO,
  /** The attribute starts with the value. */
  SW,
  /** The attribute ends with the value. */
  EW,
  /** The attribute is greater, or later. */
  GT,
  /** The attribute is greater or equal, or later or at the same time. */
  GE,
  /** The attribute is less, or earlier. */
  LT,
  /** The attribute is less or equal, or earlier or at the same time. */
  LE;

  /**
   * The operator as it is written: in lower case, which every service provider takes.
   *
   * @return the word, such as {@code eq}
   */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether the operator needs values that have an order.
   *
   * @return true for gt, ge, lt and le
   */
  public boolean isOrdering() {
    return this == GT || this == GE || this == LT || this == LE;
  }
}
