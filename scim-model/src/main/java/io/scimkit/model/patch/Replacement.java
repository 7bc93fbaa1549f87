package io.scimkit.model.patch;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimResource;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.ScimObject;
import java.util.List;

/**
 * How a PUT replaces a resource (RFC 7644 section 3.5.1). Immutable and thread-safe.
 *
 * <pre>{@code
 * PatchResult<ScimUser> result = Replacement.clearingAbsent().replace(stored, ScimUser.parse(body));
 * }</pre>
 *
 * <p>Read-only attributes of the body are ignored, and so is a read-only part of a value, such as
 * the manager's displayName: it stays as long as the value has anything else. An immutable
 * attribute must be what it was, and stays if it is not sent. An {@code active} or password that
 * the body does not mention stays, whatever the option: silence turns nobody on or off. The body's
 * values are read in the {@link Dialect}; of two primary values the first stays primary.
 */
public final class Replacement {
  private final boolean keepsAbsent;
  private final Dialect dialect;

  private Replacement(boolean keepsAbsent, Dialect dialect) {
    this.keepsAbsent = keepsAbsent;
    this.dialect = requireNonNull(dialect, "dialect");
  }

  /**
   * What the body does not mention is cleared, as the RFC has it; read with the tolerant dialect.
   *
   * @return the way to replace
   */
  public static Replacement clearingAbsent() {
    return new Replacement(false, Dialect.tolerant());
  }

  /**
   * What the body does not mention stays, for clients that send only what they manage; read with
   * the tolerant dialect.
   *
   * @return the way to replace
   */
  public static Replacement keepingAbsent() {
    return new Replacement(true, Dialect.tolerant());
  }

  /**
   * The same, reading the body in another dialect.
   *
   * @param newDialect the dialect
   * @return the way to replace
   */
  public Replacement in(Dialect newDialect) {
    return new Replacement(keepsAbsent, newDialect);
  }

  /**
   * Replaces a resource, with the schemas that go with its type.
   *
   * @param stored the resource, which stays as it is
   * @param body what the client sent
   * @param <R> the resource's type
   * @return the resource afterwards
   * @throws ScimException invalidValue if a value is of the wrong type or a required one is
   *     missing, mutability if an immutable attribute would change
   */
  public <R extends ScimResource> PatchResult<R> replace(R stored, R body) {
    return replace(stored, body, SchemaSet.forResource(stored));
  }

  /**
   * Replaces a resource.
   *
   * @param stored the resource, which stays as it is
   * @param body what the client sent
   * @param schemas the schemas of the resources' type
   * @param <R> the resource's type
   * @return the resource afterwards; an attribute that the body cleared by not mentioning it is an
   *     explicit null or an empty list
   * @throws ScimException invalidValue if a value is of the wrong type or a required one is
   *     missing, mutability if an immutable attribute would change
   */
  @SuppressWarnings("unchecked")
  public <R extends ScimResource> PatchResult<R> replace(R stored, R body, SchemaSet schemas) {
    ScimObject before = stored.attributes();
    ScimObject after =
        new ReplacedTree(schemas, dialect, keepsAbsent).replace(before, body.attributes());
    boolean changed = !after.equals(before);
    // every implementation of this sealed interface answers with its own type
    R resource = changed ? (R) stored.withAttributes(after) : stored;
    return new PatchResult<>(resource, changed, List.of());
  }
}
