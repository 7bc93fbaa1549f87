package io.scimkit.model.message;

/** The HTTP method of a bulk operation (RFC 7644 section 3.7). */
public enum BulkMethod {
  /** Creates a resource. */
  POST,
  /** Replaces a resource. */
  PUT,
  /** Changes a resource. */
  PATCH,
  /** Deletes a resource. */
  DELETE;

  static BulkMethod read(Members members) {
    String text = members.requiredText("method");
    for (BulkMethod method : values()) {
      boolean same =
          members.allow(Tolerance.KEYWORD_IN_ANY_CASE)
              ? method.name().equalsIgnoreCase(text)
              : method.name().equals(text);
      if (same) {
        return method;
      }
    }
    throw members.wrong("method", "must be POST, PUT, PATCH or DELETE", members.value("method"));
  }
}
