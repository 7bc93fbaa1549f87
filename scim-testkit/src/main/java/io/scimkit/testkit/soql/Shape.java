package io.scimkit.testkit.soql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a record of the answer looks like: fields, parents and child rows in order. */
final class Shape {

  private final SoqlSource source;
  private final Map<String, Member> members = new LinkedHashMap<>();

  Shape(SoqlSource source) {
    this.source = source;
  }

  /** One member of a record. */
  @FunctionalInterface
  interface Member {
    @Nullable Object of(SoqlRow row);
  }

  /** Adds a field; false if it is there already. */
  boolean add(Column column) {
    return add(column, column.field().name());
  }

  /** Adds a field under another name; false if that is there already. */
  boolean add(Column column, String name) {
    Shape at = this;
    for (SoqlField hop : column.hops()) {
      at = at.parent(hop);
    }
    SoqlField field = column.field();
    return at.add(name, row -> Column.value(row, field));
  }

  /** Adds child rows or a parent; false if they are there already. */
  boolean add(String relationshipName, Member member) {
    return members.putIfAbsent(relationshipName, member) == null;
  }

  private Shape parent(SoqlField hop) {
    String name = hop.relationshipName().orElse(hop.name());
    if (members.get(name) instanceof Parent parent) {
      return parent.shape();
    }
    Parent parent = new Parent(source, hop, new Shape(source));
    members.put(name, parent);
    return parent.shape();
  }

  SoqlRecord record(SoqlRow row) {
    return record(row, row.object().name());
  }

  private SoqlRecord record(SoqlRow row, String type) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    members.forEach((name, member) -> values.put(name, member.of(row)));
    return new SoqlRecord(type, Optional.of(row), values);
  }

  private record Parent(SoqlSource source, SoqlField hop, Shape shape) implements Member {
    @Override
    public @Nullable Object of(SoqlRow row) {
      Optional<? extends SoqlRow> parent = Column.parent(source, row, hop);
      if (parent.isEmpty()) {
        return null;
      }
      boolean polymorphic = hop.referenceTo().size() > 1;
      String type = polymorphic ? "Name" : parent.get().object().name();
      return shape.record(parent.get(), type);
    }
  }
}
