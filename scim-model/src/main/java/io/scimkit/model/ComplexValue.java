package io.scimkit.model;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.value.ScimBoolean;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimString;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed view of one complex value. Immutable; views are equal when they are of one type and their
 * attributes are equal.
 */
public abstract sealed class ComplexValue
    permits Address,
        AuthenticationScheme,
        BulkSupport,
        EnterpriseUser,
        FilterSupport,
        Manager,
        Member,
        Meta,
        Name,
        PaginationSupport,
        Plural,
        SchemaExtension,
        UserGroup {
  private static final Optional<Boolean> YES = Optional.of(true);
  private static final Optional<Boolean> NO = Optional.of(false);

  private final ScimObject attributes;

  ComplexValue(ScimObject attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
  }

  /**
   * The value itself, with every sub-attribute that was sent, known or not.
   *
   * @return the tree
   */
  public final ScimObject attributes() {
    return attributes;
  }

  final Optional<String> text(String name) {
    return attributes.text(name);
  }

  final Optional<Boolean> flag(String name) {
    return flag(attributes, name);
  }

  /** A boolean attribute; the texts "true" and "false" in any case count, as Entra sends them. */
  static Optional<Boolean> flag(ScimObject object, String name) {
    int index = object.indexOf(name);
    ScimValue value = index < 0 ? ScimValue.ofNull() : object.valueAt(index);
    if (value instanceof ScimBoolean known) {
      return known.value() ? YES : NO;
    }
    String text = value instanceof ScimString string ? string.value() : "";
    if (text.equalsIgnoreCase("true")) {
      return YES;
    }
    return text.equalsIgnoreCase("false") ? NO : Optional.empty();
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof ComplexValue value
        && value.getClass() == getClass()
        && attributes.equals(value.attributes);
  }

  @Override
  public final int hashCode() {
    return attributes.hashCode();
  }

  /**
   * The value as JSON text.
   *
   * @return a text for people
   */
  @Override
  public final String toString() {
    return attributes.toString();
  }
}
