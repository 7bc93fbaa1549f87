package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** An extension that resources of a type may have (RFC 7643 section 6). */
public final class SchemaExtension extends ComplexValue {
  SchemaExtension(ScimObject attributes) {
    super(attributes);
  }

  /**
   * An extension that a resource may lack.
   *
   * @param schema the extension's schema URI
   * @return the extension
   */
  public static SchemaExtension optional(String schema) {
    return new SchemaExtension(ScimObject.empty()).withSchema(schema).withRequired(false);
  }

  /**
   * An extension that every resource of the type must have.
   *
   * @param schema the extension's schema URI
   * @return the extension
   */
  public static SchemaExtension required(String schema) {
    return optional(schema).withRequired(true);
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static SchemaExtension of(ScimObject attributes) {
    return new SchemaExtension(attributes);
  }

  /**
   * The extension's schema URI.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> schema() {
    return text("schema");
  }

  /**
   * A copy with another schema.
   *
   * @param schema the extension's schema URI
   * @return the changed value
   */
  public SchemaExtension withSchema(String schema) {
    return new SchemaExtension(attributes().with("schema", ScimValue.of(schema)));
  }

  /**
   * Whether every resource of the type must have the extension.
   *
   * @return the flag; empty if it is not set
   */
  public Optional<Boolean> required() {
    return flag("required");
  }

  /**
   * A copy with another required.
   *
   * @param required whether every resource of the type must have the extension
   * @return the changed value
   */
  public SchemaExtension withRequired(boolean required) {
    return new SchemaExtension(attributes().with("required", ScimValue.of(required)));
  }
}
