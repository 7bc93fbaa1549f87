package io.scimkit.model.message;

import java.util.Locale;

/** Which way results are sorted (RFC 7644 section 3.4.2.3). */
public enum SortOrder {
  /** The smallest first, the default. */
  ASCENDING,
  /** The largest first. */
  DESCENDING;

  /**
   * The keyword as it stands in a request.
   *
   * @return {@code ascending} or {@code descending}
   */
  public String keyword() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SortOrder read(Members members, String text) {
    for (SortOrder order : values()) {
      boolean same =
          members.allow(Tolerance.KEYWORD_IN_ANY_CASE)
              ? order.keyword().equalsIgnoreCase(text)
              : order.keyword().equals(text);
      if (same) {
        return order;
      }
    }
    throw members.wrong("sortOrder", "must be ascending or descending", members.value("sortOrder"));
  }
}
