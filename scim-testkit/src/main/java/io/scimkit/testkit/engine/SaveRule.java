package io.scimkit.testkit.engine;

/**
 * A rule that looks at rows as they are saved. The hooks are called in the order of the rule book.
 */
public interface SaveRule extends Rule {
  /** The object it is about; {@code *} for all. */
  String object();

  /** Before a new row is stored: may refuse, and may fill fields. */
  default void beforeCreate(Save save) {}

  /** Before a changed row is stored: may refuse, and may fill fields. */
  default void beforeUpdate(Save save) {}

  /** After a new row was stored: may write other rows. */
  default void afterCreate(Save save) {}

  /** After a changed row was stored: may write other rows. */
  default void afterUpdate(Save save) {}

  /** Before a row is deleted: may refuse. */
  default void beforeDelete(Save save) {}

  /** After a row was deleted: may write other rows. */
  default void afterDelete(Save save) {}
}
