package io.scimkit.testkit.soql;

import org.jspecify.annotations.Nullable;

/** One row of one object. Must not change while a query reads it. */
public interface SoqlRow {

  /** The object that the row is of. */
  SoqlObject object();

  /**
   * The value of one of the object's fields; Java's null is SOQL's null. The class follows from the
   * type: see {@link SoqlType}.
   */
  @Nullable Object value(SoqlField field);
}
