package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A path that was found in the metadata.
 *
 * @param hops the reference fields that lead to the parent, none for the row's own field
 */
record Column(SoqlSource source, List<SoqlField> hops, SoqlField field) implements Cell<SoqlRow> {

  Column {
    hops = List.copyOf(hops);
  }

  @Override
  public @Nullable Object of(SoqlRow row) {
    SoqlRow at = row;
    for (SoqlField hop : hops) {
      Optional<? extends SoqlRow> parent = parent(source, at, hop);
      if (parent.isEmpty()) {
        return null;
      }
      at = parent.get();
    }
    return value(at, field);
  }

  static Optional<? extends SoqlRow> parent(SoqlSource source, SoqlRow row, SoqlField reference) {
    Object id = value(row, reference);
    return id == null ? Optional.empty() : source.find((String) id);
  }

  static @Nullable Object value(SoqlRow row, SoqlField field) {
    return field instanceof NameObject.NameField name ? name.of(row) : row.value(field);
  }

  Optional<SoqlField> index() {
    return hops.isEmpty() && field.indexed() ? Optional.of(field) : Optional.empty();
  }
}
