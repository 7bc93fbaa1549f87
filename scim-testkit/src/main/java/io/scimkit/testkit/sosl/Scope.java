package io.scimkit.testkit.sosl;

import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.Trait;
import java.util.Locale;

/** Which fields of a row are searched. */
enum Scope {
  ALL,
  NAME,
  EMAIL,
  PHONE,
  SIDEBAR;

  static Scope named(String word) {
    for (Scope scope : values()) {
      if (scope.name().equals(word.toUpperCase(Locale.ROOT))) {
        return scope;
      }
    }
    throw new SoslException("unexpected token: " + word);
  }

  boolean holds(SObjectField field) {
    if (field.is(Trait.HIDDEN)) {
      return false;
    }
    return switch (this) {
      case NAME -> field.is(Trait.NAME);
      case EMAIL -> field.kind() == FieldType.EMAIL;
      case PHONE -> field.kind() == FieldType.PHONE;
      case ALL, SIDEBAR -> searched(field.kind());
    };
  }

  private static boolean searched(FieldType kind) {
    return switch (kind) {
      case STRING, EMAIL, PHONE, URL, TEXTAREA, LONGTEXTAREA -> true;
      default -> false;
    };
  }
}
