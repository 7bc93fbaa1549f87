package io.scimkit.testkit.soql;

/** What FOR says of the rows: that they are looked at, referred to or locked. */
enum RowUse {
  VIEW,
  REFERENCE,
  UPDATE
}
