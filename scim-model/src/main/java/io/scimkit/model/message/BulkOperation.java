package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimResource;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a bulk job (RFC 7644 section 3.7). Immutable; operations are equal when they say
 * the same.
 *
 * <p>A resource that the job creates is referred to as {@code bulkId:} and the bulkId of its POST,
 * in the data and in the path of other operations (section 3.7.2).
 */
public final class BulkOperation {
  private static final List<String> KNOWN = List.of("method", "bulkId", "version", "path", "data");

  private final BulkMethod method;
  private final String path;
  private final @Nullable String bulkId;
  private final @Nullable ETag version;
  private final @Nullable ScimObject data;
  private final ScimObject others;

  private BulkOperation(
      BulkMethod method,
      String path,
      @Nullable String bulkId,
      @Nullable ETag version,
      @Nullable ScimObject data,
      ScimObject others) {
    this.method = method;
    this.path = path;
    this.bulkId = bulkId;
    this.version = version;
    this.data = data;
    this.others = others;
  }

  /**
   * Creates a resource.
   *
   * @param path the endpoint, such as {@code /Users}
   * @param bulkId the client's own id for it, unique in the request
   * @param resource the resource
   * @return the operation
   * @throws IllegalArgumentException if the path does not begin with a slash or the bulkId is empty
   */
  public static BulkOperation post(String path, String bulkId, ScimResource resource) {
    if (bulkId.isEmpty()) {
      throw new IllegalArgumentException("a POST needs a bulkId (RFC 7644 section 3.7)");
    }
    return of(BulkMethod.POST, path, bulkId, resource.attributes());
  }

  /**
   * Replaces a resource.
   *
   * @param path the resource, such as {@code /Users/2819c223}
   * @param resource what to replace it with
   * @return the operation
   * @throws IllegalArgumentException if the path is not that of a resource
   */
  public static BulkOperation put(String path, ScimResource resource) {
    return of(BulkMethod.PUT, path, null, resource.attributes());
  }

  /**
   * Changes a resource.
   *
   * @param path the resource, such as {@code /Users/2819c223}
   * @param patch the PatchOp message as a tree
   * @return the operation
   * @throws IllegalArgumentException if the path is not that of a resource
   */
  public static BulkOperation patch(String path, ScimObject patch) {
    return of(BulkMethod.PATCH, path, null, requireNonNull(patch, "patch"));
  }

  /**
   * Deletes a resource.
   *
   * @param path the resource, such as {@code /Users/2819c223}
   * @return the operation
   * @throws IllegalArgumentException if the path is not that of a resource
   */
  public static BulkOperation delete(String path) {
    return of(BulkMethod.DELETE, path, null, null);
  }

  private static BulkOperation of(
      BulkMethod method, String path, @Nullable String bulkId, @Nullable ScimObject data) {
    String fault = faultOf(method, path);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException("path " + path + " " + fault);
    }
    return new BulkOperation(method, path, bulkId, null, data, ScimObject.empty());
  }

  /** What is wrong with a path, or nothing. */
  private static String faultOf(BulkMethod method, String path) {
    if (!path.startsWith("/") || path.length() == 1 || path.endsWith("/")) {
      return "must begin with a slash and name an endpoint, such as /Users";
    }
    return method == BulkMethod.POST || path.indexOf('/', 1) > 0
        ? ""
        : "must name one resource, such as /Users/2819c223";
  }

  static BulkOperation read(Members members) {
    BulkMethod method = BulkMethod.read(members);
    String path = members.requiredText("path");
    if (!path.startsWith("/") && members.allow(Tolerance.PATH_WITHOUT_SLASH)) {
      path = "/" + path;
    }
    String fault = faultOf(method, path);
    if (!fault.isEmpty()) {
      throw members.wrong("path", fault, members.value("path"));
    }
    Optional<String> bulkId =
        method == BulkMethod.POST
            ? Optional.of(members.requiredText("bulkId"))
            : members.text("bulkId");
    Optional<ScimObject> data = members.complex("data");
    if (data.isEmpty() && method != BulkMethod.DELETE) {
      throw members.refused("data", "data is missing, which " + method + " needs");
    }
    return new BulkOperation(
        method,
        path,
        bulkId.orElse(null),
        members.etag("version").orElse(null),
        data.orElse(null),
        members.others(KNOWN));
  }

  /**
   * A copy that is only to be carried out on this version of the resource.
   *
   * @param newVersion the version
   * @return the changed operation
   */
  public BulkOperation withVersion(ETag newVersion) {
    return new BulkOperation(method, path, bulkId, newVersion, data, others);
  }

  BulkOperation with(String newPath, @Nullable ScimObject newData) {
    return new BulkOperation(method, newPath, bulkId, version, newData, others);
  }

  /**
   * The HTTP method.
   *
   * @return the method
   */
  public BulkMethod method() {
    return method;
  }

  /**
   * The path below the service provider's base URI.
   *
   * @return the path, beginning with a slash
   */
  public String path() {
    return path;
  }

  /**
   * The client's own id of the operation.
   *
   * @return the id; never empty for a POST
   */
  public Optional<String> bulkId() {
    return Optional.ofNullable(bulkId);
  }

  /**
   * The version of the resource that the operation is meant for.
   *
   * @return the version; empty if any will do
   */
  public Optional<ETag> version() {
    return Optional.ofNullable(version);
  }

  /**
   * The body, as it would be sent alone.
   *
   * @return the resource or the PatchOp message; empty for a DELETE
   */
  public Optional<ScimObject> data() {
    return Optional.ofNullable(data);
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
    ScimObjectBuilder body = ScimObject.builder().set("method", method.name());
    bulkId().ifPresent(text -> body.set("bulkId", text));
    version().ifPresent(tag -> body.set("version", tag.toString()));
    body.set("path", path);
    data().ifPresent(value -> body.set("data", value));
    return Others.append(body, others);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BulkOperation that
        && method == that.method
        && path.equals(that.path)
        && Objects.equals(bulkId, that.bulkId)
        && Objects.equals(version, that.version)
        && Objects.equals(data, that.data)
        && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, path, bulkId, version, data, others);
  }

  /**
   * The operation as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return toObject().toString();
  }
}
