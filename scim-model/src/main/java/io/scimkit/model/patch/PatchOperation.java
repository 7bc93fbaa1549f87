package io.scimkit.model.patch;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.path.Path;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One operation of a PATCH request. Immutable. */
public final class PatchOperation {

  /** What an operation does (RFC 7644 section 3.5.2). */
  public enum Kind {
    /** Adds values, or sets an attribute that has one value. */
    ADD,
    /** Takes an attribute or values away. */
    REMOVE,
    /** Puts values in the place of others. */
    REPLACE;

    /**
     * The word as RFC 7644 writes it.
     *
     * @return the word, in lower case
     */
    public String keyword() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Kind kind;
  private final @Nullable Path path;
  private final @Nullable ScimValue value;

  PatchOperation(Kind kind, @Nullable Path path, @Nullable ScimValue value) {
    this.kind = requireNonNull(kind, "kind");
    this.path = path;
    this.value = value;
  }

  /**
   * Adds a value at a path.
   *
   * @param path the path
   * @param value the value or values
   * @return the operation
   * @throws ScimException invalidPath if it is no path
   */
  public static PatchOperation add(String path, ScimValue value) {
    return new PatchOperation(Kind.ADD, Path.parse(path), requireNonNull(value, "value"));
  }

  /**
   * Adds attributes to the resource itself.
   *
   * @param attributes the attributes
   * @return the operation
   */
  public static PatchOperation add(ScimObject attributes) {
    return new PatchOperation(Kind.ADD, null, requireNonNull(attributes, "attributes"));
  }

  /**
   * Replaces the value at a path.
   *
   * @param path the path
   * @param value the new value or values; null clears the attribute
   * @return the operation
   * @throws ScimException invalidPath if it is no path
   */
  public static PatchOperation replace(String path, ScimValue value) {
    return new PatchOperation(Kind.REPLACE, Path.parse(path), requireNonNull(value, "value"));
  }

  /**
   * Replaces attributes of the resource itself; those that are not mentioned stay.
   *
   * @param attributes the attributes
   * @return the operation
   */
  public static PatchOperation replace(ScimObject attributes) {
    return new PatchOperation(Kind.REPLACE, null, requireNonNull(attributes, "attributes"));
  }

  /**
   * Removes what a path selects.
   *
   * @param path the path
   * @return the operation
   * @throws ScimException invalidPath if it is no path
   */
  public static PatchOperation remove(String path) {
    return new PatchOperation(Kind.REMOVE, Path.parse(path), null);
  }

  /**
   * What the operation does.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * What the operation is about.
   *
   * @return the path; empty if it is about the resource itself
   */
  public Optional<Path> path() {
    return Optional.ofNullable(path);
  }

  /**
   * The value to add or to put in the place of another.
   *
   * @return the value; empty if there is none
   */
  public Optional<ScimValue> value() {
    return Optional.ofNullable(value);
  }

  ScimObject toTree() {
    ScimObjectBuilder tree = ScimObject.builder().set("op", kind.keyword());
    if (path != null) {
      tree.set("path", path.toString());
    }
    if (value != null) {
      tree.set("value", value);
    }
    return tree.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PatchOperation operation
        && kind == operation.kind
        && Objects.equals(path, operation.path)
        && Objects.equals(value, operation.value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, path, value);
  }

  /**
   * The operation as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return toTree().toString();
  }
}
