package io.scimkit.testkit.soql;

import java.util.List;
import java.util.Optional;

/** What a query needs to know of a field; the defaults follow from the type. */
public interface SoqlField {

  /** The API name as describe spells it. */
  String name();

  /** The type, which decides what literals and operators fit. */
  SoqlType type();

  /** Whether WHERE may name it. */
  default boolean filterable() {
    return type().filterable();
  }

  /** Whether ORDER BY may name it. */
  default boolean sortable() {
    return type().sortable();
  }

  /** Whether GROUP BY may name it. */
  default boolean groupable() {
    return type().groupable();
  }

  /** Whether any aggregate function may take it; which one, the type says. */
  default boolean aggregatable() {
    return type().aggregatable();
  }

  /** Whether {@link SoqlSource#lookup} answers for it; by default only the Id. */
  default boolean indexed() {
    return type() == SoqlType.ID;
  }

  /** Whether no two rows share a value. */
  default boolean unique() {
    return type() == SoqlType.ID;
  }

  /** Whether text compares with case; ids always do, once they have 18 characters. */
  default boolean caseSensitive() {
    return false;
  }

  /** Whether {@code FIELDS(CUSTOM)} selects it, by default if the name ends with {@code __c}. */
  default boolean custom() {
    return name().endsWith("__c");
  }

  /** The parent relationship of a reference field. */
  default Optional<String> relationshipName() {
    return Optional.empty();
  }

  /**
   * The objects a reference may point to. With more than one the relationship is polymorphic and
   * has only the fields of the object {@code Name}.
   */
  default List<String> referenceTo() {
    return List.of();
  }
}
