package io.scimkit.testkit.sosl;

import io.scimkit.testkit.soql.SoqlField;
import io.scimkit.testkit.soql.SoqlObject;
import io.scimkit.testkit.soql.SoqlRow;
import io.scimkit.testkit.soql.SoqlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** The rows of a source that a search finds; parents are there whether found or not. */
record FoundRows(SoqlSource source, BiPredicate<SoqlObject, SoqlRow> finds) implements SoqlSource {
  @Override
  public Optional<? extends SoqlObject> object(String name) {
    return source.object(name);
  }

  @Override
  public Iterable<? extends SoqlRow> rows(SoqlObject object, boolean deletedToo) {
    return found(object, source.rows(object, deletedToo));
  }

  @Override
  public Iterable<? extends SoqlRow> lookup(
      SoqlObject object, SoqlField field, Object key, boolean deletedToo) {
    return found(object, source.lookup(object, field, key, deletedToo));
  }

  @Override
  public int estimate(SoqlObject object, SoqlField field, Object key) {
    return source.estimate(object, field, key);
  }

  @Override
  public Optional<? extends SoqlRow> find(String id) {
    return source.find(id);
  }

  private List<SoqlRow> found(SoqlObject object, Iterable<? extends SoqlRow> rows) {
    List<SoqlRow> found = new ArrayList<>();
    for (SoqlRow row : rows) {
      if (finds.test(object, row)) {
        found.add(row);
      }
    }
    return found;
  }
}
