package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;

/** A field of a {@link Table}. */
record TableField(
    String name,
    SoqlType type,
    boolean indexed,
    boolean caseSensitive,
    Optional<String> relationshipName,
    List<String> referenceTo)
    implements SoqlField {

  static TableField of(String name, SoqlType type) {
    return new TableField(name, type, false, false, Optional.empty(), List.of());
  }

  static TableField to(String name, String relationship, String... targets) {
    return new TableField(
        name, SoqlType.REFERENCE, true, false, Optional.of(relationship), List.of(targets));
  }

  TableField withIndex() {
    return new TableField(name, type, true, caseSensitive, relationshipName, referenceTo);
  }

  TableField withoutIndex() {
    return new TableField(name, type, false, caseSensitive, relationshipName, referenceTo);
  }

  TableField withCase() {
    return new TableField(name, type, indexed, true, relationshipName, referenceTo);
  }
}
