package io.scimkit.testkit.soql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds TYPEOF: what is selected of a parent depends on the object that it is of. */
final class KindBinder {

  private final Binding binding;
  private final SoqlObject object;

  KindBinder(Binding binding, SoqlObject object) {
    this.binding = binding;
    this.object = object;
  }

  /**
   * A parent of one of several objects.
   *
   * @param otherwise for the objects that WHEN does not name; empty without ELSE
   */
  record Kinds(
      SoqlSource source,
      SoqlField reference,
      Map<String, Shape> shapes,
      Optional<Shape> otherwise) {

    @Nullable Object of(SoqlRow row) {
      Optional<? extends SoqlRow> parent = Column.parent(source, row, reference);
      if (parent.isEmpty()) {
        return null;
      }
      Shape shape = shapes.get(parent.get().object().name());
      if (shape == null && otherwise.isPresent()) {
        shape = otherwise.get();
      }
      return shape == null ? null : shape.record(parent.get());
    }
  }

  /** The name under which the parent stands in the answer. */
  String name(SelectItem.TypeOf item) {
    SoqlField reference = reference(item);
    return reference.relationshipName().orElse(reference.name());
  }

  Kinds bind(SelectItem.TypeOf item) {
    SoqlField reference = reference(item);
    Map<String, Shape> shapes = new HashMap<>();
    for (SelectItem.TypeOf.When when : item.whens()) {
      SoqlObject kind = binding.object(when.object());
      boolean leadsThere = reference.referenceTo().contains(kind.name());
      if (!leadsThere || shapes.put(kind.name(), shape(kind, when.fields())) != null) {
        throw binding
            .errors()
            .malformed(
                when.object().place(),
                "TYPEOF of " + item.relationship() + " cannot take WHEN " + when.object());
      }
    }
    Optional<Shape> otherwise =
        item.otherwise().isEmpty()
            ? Optional.empty()
            : Optional.of(shape(NameObject.INSTANCE, item.otherwise()));
    return new Kinds(binding.source(), reference, shapes, otherwise);
  }

  private SoqlField reference(SelectItem.TypeOf item) {
    Path path = item.relationship();
    Optional<? extends SoqlField> reference =
        path.parts().size() == 1 ? object.parent(path.last()) : Optional.empty();
    if (reference.isEmpty() || reference.get().referenceTo().size() < 2) {
      throw binding
          .errors()
          .malformed(path.place(), "TYPEOF needs a relationship to several objects: " + path);
    }
    return reference.get();
  }

  private Shape shape(SoqlObject kind, List<Path> paths) {
    Names names = new Names(binding.source(), binding.errors(), kind, Optional.empty());
    Shape shape = new Shape(binding.source());
    for (Path path : paths) {
      if (!shape.add(names.column(path))) {
        throw SoqlException.of(SoqlErrors.INVALID_FIELD, "duplicate field selected: " + path);
      }
    }
    return shape;
  }
}
