package io.scimkit.testkit.behavior;

/** No seat of a permission set licence is left. The code. */
@Source("Reports speak of a seat or limit error; the code is not published")
public enum LicenseSeatCode implements Choice {
  /** LICENSE_LIMIT_EXCEEDED. */
  LICENSE_LIMIT_EXCEEDED,
  /** FIELD_INTEGRITY_EXCEPTION. */
  FIELD_INTEGRITY
}
