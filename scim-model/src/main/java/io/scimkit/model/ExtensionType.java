package io.scimkit.model;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.value.ScimObject;
import java.util.function.Function;

/**
 * How to see a custom extension through a type of one's own. Immutable and thread-safe if its
 * functions are.
 *
 * <pre>{@code
 * record Badge(Optional<String> serial) {}
 * ExtensionType<Badge> badge = ExtensionType.of(
 *     "urn:example:params:scim:schemas:extension:badge:2.0:User",
 *     tree -> new Badge(tree.text("serial")));
 * Optional<Badge> worn = user.extension(badge);
 * }</pre>
 *
 * @param <T> the view's type
 */
public final class ExtensionType<T> {
  private final String schema;
  private final Function<ScimObject, T> view;

  private ExtensionType(String schema, Function<ScimObject, T> view) {
    this.schema = requireNonNull(schema, "schema");
    this.view = requireNonNull(view, "view");
  }

  /**
   * Names an extension and its view.
   *
   * @param schema the extension's schema URI
   * @param view makes the typed view of the extension's attributes
   * @param <T> the view's type
   * @return the extension type
   */
  public static <T> ExtensionType<T> of(String schema, Function<ScimObject, T> view) {
    return new ExtensionType<>(schema, view);
  }

  /**
   * The extension's schema URI.
   *
   * @return the URI
   */
  public String schema() {
    return schema;
  }

  /**
   * Makes the typed view.
   *
   * @param attributes the extension's attributes
   * @return the view
   */
  public T view(ScimObject attributes) {
    return view.apply(attributes);
  }

  @Override
  public String toString() {
    return schema;
  }
}
