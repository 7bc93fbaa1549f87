package io.scimkit.testkit.soql;

import java.util.Optional;

/**
 * What a query reads: metadata and the rows that the running user may see.
 *
 * <p>Visibility, soft deletion and features that are off are the source's business: what it does
 * not hand out does not exist for the query.
 */
public interface SoqlSource {

  /** An object by its API name in any case; empty makes the query fail with INVALID_TYPE. */
  Optional<? extends SoqlObject> object(String name);

  /**
   * Every row of an object in the order of creation; soft-deleted ones only if {@code deletedToo}.
   */
  Iterable<? extends SoqlRow> rows(SoqlObject object, boolean deletedToo);

  /**
   * The rows whose indexed field has a key made by {@link SoqlKey#of}. More rows than match are
   * allowed, each is checked again; fewer are not.
   */
  Iterable<? extends SoqlRow> lookup(
      SoqlObject object, SoqlField field, Object key, boolean deletedToo);

  /**
   * A guess, from above, of how many rows {@link #lookup} returns; AND follows the smallest. The
   * default is 1 for unique fields and 1,000 for others.
   */
  default int estimate(SoqlObject object, SoqlField field, Object key) {
    return field.unique() ? 1 : 1_000;
  }

  /** The row of any object with this 18-character id; used to follow references to parents. */
  Optional<? extends SoqlRow> find(String id);
}
