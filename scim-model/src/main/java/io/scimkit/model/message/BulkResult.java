package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one operation of a bulk job (RFC 7644 section 3.7.3). Immutable; answers are equal
 * when they say the same. A status is written as a text, as in the RFC's examples.
 */
public final class BulkResult {
  private static final List<String> KNOWN =
      List.of("method", "bulkId", "version", "location", "status", "response");

  private final BulkMethod method;
  private final @Nullable String bulkId;
  private final @Nullable ETag version;
  private final @Nullable String location;
  private final int status;
  private final @Nullable ScimObject response;
  private final ScimObject others;

  private BulkResult(
      BulkMethod method,
      @Nullable String bulkId,
      @Nullable ETag version,
      @Nullable String location,
      int status,
      @Nullable ScimObject response,
      ScimObject others) {
    this.method = method;
    this.bulkId = bulkId;
    this.version = version;
    this.location = location;
    this.status = status;
    this.response = response;
    this.others = others;
  }

  /**
   * The answer to an operation.
   *
   * @param operation the operation
   * @param status the HTTP status, 100 to 599
   * @return the answer, with the operation's method and bulkId
   * @throws IllegalArgumentException if the status is none
   */
  public static BulkResult of(BulkOperation operation, int status) {
    return new BulkResult(
        operation.method(),
        operation.bulkId().orElse(null),
        null,
        null,
        Status.check(status),
        null,
        ScimObject.empty());
  }

  /**
   * The answer to an operation that failed.
   *
   * @param operation the operation
   * @param error what went wrong
   * @return the answer, with the error's status and the error as response
   */
  public static BulkResult failed(BulkOperation operation, ScimError error) {
    return of(operation, error.status()).withResponse(error.toObject());
  }

  static BulkResult read(Members members) {
    return new BulkResult(
        BulkMethod.read(members),
        members.text("bulkId").orElse(null),
        members.etag("version").orElse(null),
        members.text("location").orElse(null),
        Status.read(members),
        members.complex("response").orElse(null),
        members.others(KNOWN));
  }

  /**
   * The same answer with the URI of the resource.
   *
   * @param newLocation the absolute URI
   * @return the changed answer
   */
  public BulkResult withLocation(String newLocation) {
    requireNonNull(newLocation, "newLocation");
    return new BulkResult(method, bulkId, version, newLocation, status, response, others);
  }

  /**
   * The same answer with the version of the resource.
   *
   * @param newVersion the version
   * @return the changed answer
   */
  public BulkResult withVersion(ETag newVersion) {
    return new BulkResult(method, bulkId, newVersion, location, status, response, others);
  }

  /**
   * The same answer with a body.
   *
   * @param newResponse the resource, or the error, as a tree
   * @return the changed answer
   */
  public BulkResult withResponse(ScimObject newResponse) {
    requireNonNull(newResponse, "newResponse");
    return new BulkResult(method, bulkId, version, location, status, newResponse, others);
  }

  /** The answer to the operation as it was asked, with a location. */
  BulkResult answering(BulkOperation operation, Optional<String> newLocation) {
    return new BulkResult(
        operation.method(),
        operation.bulkId().orElse(null),
        version,
        newLocation.orElse(location),
        status,
        response,
        others);
  }

  /**
   * The HTTP method of the operation.
   *
   * @return the method
   */
  public BulkMethod method() {
    return method;
  }

  /**
   * The client's own id of the operation.
   *
   * @return the id; empty if the operation has none
   */
  public Optional<String> bulkId() {
    return Optional.ofNullable(bulkId);
  }

  /**
   * The version of the resource after the operation.
   *
   * @return the version; empty if the answer does not say
   */
  public Optional<ETag> version() {
    return Optional.ofNullable(version);
  }

  /**
   * The URI of the resource.
   *
   * @return the URI; empty for a POST that failed
   */
  public Optional<String> location() {
    return Optional.ofNullable(location);
  }

  /**
   * The HTTP status.
   *
   * @return the status, such as 201
   */
  public int status() {
    return status;
  }

  /**
   * Tells whether the operation failed.
   *
   * @return true for a status of 400 or above
   */
  public boolean isError() {
    return status >= 400;
  }

  /**
   * The body: an error if the operation failed.
   *
   * @return the body; empty if there is none
   */
  public Optional<ScimObject> response() {
    return Optional.ofNullable(response);
  }

  /**
   * What went wrong.
   *
   * @return the error, as far as the body tells; empty if the operation did not fail
   * @throws ScimException invalidSyntax or invalidValue, if the body is no error
   */
  public Optional<ScimError> error() {
    if (!isError()) {
      return Optional.empty();
    }
    if (response == null) {
      return Optional.of(ScimError.of(status, "The operation failed with status " + status));
    }
    boolean complete = response.get("status").isPresent();
    return Optional.of(
        ScimError.of(complete ? response : response.with("status", Status.write(status))));
  }

  /**
   * Members that the RFC does not know, as they were sent.
   *
   * @return the members; empty if there are none
   */
  public ScimObject others() {
    return others;
  }

  ScimObject toObject() {
    ScimObjectBuilder body = ScimObject.builder();
    location().ifPresent(text -> body.set("location", text));
    body.set("method", method.name());
    bulkId().ifPresent(text -> body.set("bulkId", text));
    version().ifPresent(tag -> body.set("version", tag.toString()));
    body.set("status", Status.write(status));
    response().ifPresent(value -> body.set("response", value));
    return Others.append(body, others);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BulkResult that
        && method == that.method
        && status == that.status
        && Objects.equals(bulkId, that.bulkId)
        && Objects.equals(version, that.version)
        && Objects.equals(location, that.location)
        && Objects.equals(response, that.response)
        && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, status, bulkId, version, location, response, others);
  }

  /**
   * The answer as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return toObject().toString();
  }
}
