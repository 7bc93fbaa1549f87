package io.scimkit.model.patch;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimResource;
import io.scimkit.model.schema.SchemaSet;
import io.scimkit.model.value.JsonLimits;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A PATCH request (RFC 7644 section 3.5.2). Immutable and thread-safe.
 *
 * <pre>{@code
 * PatchResult<ScimUser> result = PatchRequest.parse(body).applyTo(user);
 * if (result.changed()) {
 *   store(result.resource());
 * }
 * }</pre>
 */
public final class PatchRequest {
  /** The schema URI of PATCH requests. */
  public static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

  private final List<PatchOperation> operations;
  private final Dialect dialect;
  // ready for the schemas it was last used with; a lost race costs one more compilation
  private @Nullable Program program;

  private PatchRequest(List<PatchOperation> operations, Dialect dialect) {
    this.operations = List.copyOf(operations);
    this.dialect = requireNonNull(dialect, "dialect");
  }

  /**
   * Reads a request with the tolerant dialect.
   *
   * @param json the JSON text
   * @return the request
   * @throws ScimException invalidSyntax, invalidPath, invalidValue or noTarget if it is no request
   */
  public static PatchRequest parse(String json) {
    return parse(json, Dialect.tolerant());
  }

  /**
   * Reads a request.
   *
   * @param json the JSON text
   * @param dialect which departures from the RFC are accepted
   * @return the request, which is applied with the same dialect
   * @throws ScimException invalidSyntax, invalidPath, invalidValue or noTarget if it is no request
   */
  public static PatchRequest parse(String json, Dialect dialect) {
    return of(ScimObject.parse(json), dialect);
  }

  /**
   * Reads a request in UTF-8 with the tolerant dialect.
   *
   * @param json the JSON text in UTF-8
   * @return the request
   * @throws ScimException invalidSyntax, invalidPath, invalidValue or noTarget if it is no request
   */
  public static PatchRequest parse(byte[] json) {
    return parse(json, Dialect.tolerant());
  }

  /**
   * Reads a request in UTF-8.
   *
   * @param json the JSON text in UTF-8
   * @param dialect which departures from the RFC are accepted
   * @return the request, which is applied with the same dialect
   * @throws ScimException invalidSyntax, invalidPath, invalidValue or noTarget if it is no request
   */
  public static PatchRequest parse(byte[] json, Dialect dialect) {
    return of(ScimObject.parse(json, JsonLimits.defaults()), dialect);
  }

  /**
   * Reads a request from a tree.
   *
   * @param message the body
   * @param dialect which departures from the RFC are accepted
   * @return the request, which is applied with the same dialect
   * @throws ScimException invalidSyntax, invalidPath, invalidValue or noTarget if it is no request
   */
  public static PatchRequest of(ScimObject message, Dialect dialect) {
    return new PatchRequest(MessageReader.read(message, dialect), dialect);
  }

  /**
   * A request of one's own, applied strictly.
   *
   * @param operations the operations, in order
   * @return the request
   */
  public static PatchRequest of(PatchOperation... operations) {
    return new PatchRequest(List.of(operations), Dialect.strict());
  }

  /**
   * A request of one's own, applied strictly.
   *
   * @param operations the operations, in order
   * @return the request
   */
  public static PatchRequest of(List<PatchOperation> operations) {
    return new PatchRequest(operations, Dialect.strict());
  }

  /**
   * The smallest request that turns one resource into another, with the schemas that go with its
   * type: {@code between(a, b).applyTo(a).resource()} equals {@code b}.
   *
   * @param before the resource as it is
   * @param after the resource as it should be
   * @param <R> the resources' type
   * @return the request, strictly by the RFC; without operations if both are equal in state
   */
  public static <R extends ScimResource> PatchRequest between(R before, R after) {
    return between(before, after, SchemaSet.forResource(before));
  }

  /**
   * The smallest request that turns one resource into another. There is one operation for each
   * attribute that differs, and for a list whichever is shorter: its single changes, or all of it.
   * Removals come before additions. Read-only attributes, and read-only parts of values, are left
   * out, since no client may change them. Values are taken as they are, of the right type or not.
   *
   * @param before the resource as it is
   * @param after the resource as it should be
   * @param schemas the schemas of the resources' type
   * @param <R> the resources' type
   * @return the request, strictly by the RFC except that attributes no schema knows are changed
   *     too; without operations if both are equal in state
   */
  public static <R extends ScimResource> PatchRequest between(
      R before, R after, SchemaSet schemas) {
    List<PatchOperation> operations =
        Difference.between(before.attributes(), after.attributes(), schemas);
    return new PatchRequest(operations, Dialect.changingUnknown());
  }

  /**
   * This request and then another as one, operation behind operation, in this one's dialect; in the
   * other's if this one was computed.
   *
   * @param next what follows
   * @return both in one request
   */
  public PatchRequest then(PatchRequest next) {
    List<PatchOperation> both = new ArrayList<>(operations);
    both.addAll(next.operations);
    return new PatchRequest(both, dialect.takesAnyValue() ? next.dialect : dialect);
  }

  /**
   * The smallest request that does the same to one resource: what a later operation undoes or
   * repeats is gone, and so is what changes nothing.
   *
   * @param resource the resource that the request is for
   * @param <R> the resource's type
   * @return the smallest request; without operations if this one changes nothing
   * @throws ScimException with keyword and path if an operation cannot be applied
   */
  public <R extends ScimResource> PatchRequest coalescedFor(R resource) {
    return between(resource, applyTo(resource).resource());
  }

  /**
   * Tells whether there is nothing to do.
   *
   * @return true if the request has no operation
   */
  public boolean isEmpty() {
    return operations.isEmpty();
  }

  /**
   * The operations as they were sent.
   *
   * @return the operations, in order
   */
  public List<PatchOperation> operations() {
    return operations;
  }

  /**
   * Applies the request with the schemas that go with the resource's type.
   *
   * @param resource the resource, which stays as it is
   * @param <R> the resource's type
   * @return the resource afterwards
   * @throws ScimException with keyword and path if an operation cannot be applied; then none is
   */
  public <R extends ScimResource> PatchResult<R> applyTo(R resource) {
    return applyTo(resource, SchemaSet.forResource(resource));
  }

  /**
   * Applies the request. What it says of a read-only part inside a value, such as the manager's
   * displayName, is ignored; naming such a part in a path is refused.
   *
   * @param resource the resource, which stays as it is
   * @param schemas the schemas of its type
   * @param <R> the resource's type
   * @return the resource afterwards
   * @throws ScimException with keyword and path if an operation cannot be applied; then none is
   */
  public <R extends ScimResource> PatchResult<R> applyTo(R resource, SchemaSet schemas) {
    Program ready = program;
    if (ready == null || !ready.schemas().equals(schemas)) {
      ready = Program.of(operations, dialect, schemas);
      program = ready;
    }
    ScimObject before = resource.attributes();
    ScimObject after = ready.run(before);
    boolean changed = !after.equals(before);
    return new PatchResult<>(changed ? with(resource, after) : resource, changed, ready.dropped());
  }

  @SuppressWarnings("unchecked")
  private static <R extends ScimResource> R with(R resource, ScimObject attributes) {
    // every implementation of this sealed interface answers with its own type
    return (R) resource.withAttributes(attributes);
  }

  /**
   * Writes the request as RFC 7644 wants it.
   *
   * @return the JSON text
   */
  public String toJson() {
    return toTree().toJson();
  }

  private ScimObject toTree() {
    return ScimObject.builder()
        .set("schemas", ScimList.of(ScimValue.of(SCHEMA)))
        .set("Operations", ScimList.of(operations.stream().map(PatchOperation::toTree).toList()))
        .build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PatchRequest request && operations.equals(request.operations);
  }

  @Override
  public int hashCode() {
    return operations.hashCode();
  }

  /**
   * The operations as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return operations.toString();
  }
}
