package io.scimkit.model.filter;

/** Departures from the filter grammar of RFC 7644 that real clients need. */
public enum FilterTolerance {
  /** More than one blank, tabs, and blanks at the ends and inside brackets. */
  EXTRA_WHITESPACE,
  /**
   * A plus sign stands for a blank outside of texts: Entra encodes blanks so (form encoding), and
   * some servers do not decode it.
   */
  PLUS_FOR_SPACE,
  /**
   * {@code emails[type eq "work"].value eq "x"}, and the same without {@code .value}: Entra's
   * look-up by work e-mail. It is read as {@code emails[type eq "work" and value eq "x"]}.
   */
  SUB_ATTRIBUTE_AFTER_VALUE_PATH,
  /**
   * The texts "True" and "False", in any case, equal booleans: {@code roles[primary eq "True"]}.
   */
  TEXT_BOOLEANS,
  /**
   * An extension's attribute without its schema URI, if the core schema has none of that name:
   * {@code manager eq "m-1"}, Entra's reference check.
   */
  UNQUALIFIED_EXTENSION_ATTRIBUTES
}
