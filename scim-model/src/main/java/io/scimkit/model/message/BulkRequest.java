package io.scimkit.model.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.scimkit.model.BulkSupport;
import io.scimkit.model.ScimException;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bulk job (RFC 7644 section 3.7). Immutable; requests are equal when they say the same.
 *
 * <pre>{@code
 * BulkRequest request = BulkRequest.parse(body, BulkSupport.of(1000, 1 << 20), options);
 * BulkResponse response = request.execute("https://acme.example/scim/v2", operation -> handle(operation));
 * }</pre>
 */
public final class BulkRequest {
  /** The schema URI of bulk requests. */
  public static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:BulkRequest";

  private static final String OPERATIONS = "Operations";
  private static final BulkSupport DEFAULT_LIMITS = BulkSupport.of(1000, 1 << 20);
  private static final int ANY = 0;

  private final int failOnErrors;
  private final List<BulkOperation> operations;
  private final ScimObject others;

  private BulkRequest(int failOnErrors, List<BulkOperation> operations, ScimObject others) {
    this.failOnErrors = failOnErrors;
    this.operations = operations;
    this.others = others;
  }

  /**
   * A job that goes on however many operations fail.
   *
   * @param operations the operations, in order
   * @return the request
   * @throws IllegalArgumentException if two operations have one bulkId
   */
  public static BulkRequest of(List<BulkOperation> operations) {
    List<BulkOperation> copy = List.copyOf(operations);
    int twin = indexOfTwin(copy);
    if (twin >= 0) {
      throw new IllegalArgumentException(
          "the bulkId " + copy.get(twin).bulkId().orElse("") + " is given twice");
    }
    return new BulkRequest(ANY, copy, ScimObject.empty());
  }

  /**
   * The same job, stopped when so many operations have failed.
   *
   * @param errors the number, from 1
   * @return the changed request
   * @throws IllegalArgumentException if it is below 1
   */
  public BulkRequest failOnErrors(int errors) {
    if (errors < 1) {
      throw new IllegalArgumentException("failOnErrors " + errors + " is below 1");
    }
    return new BulkRequest(errors, operations, others);
  }

  /**
   * Reads a bulk request with every tolerance, at most 1,000 operations and 1 MiB.
   *
   * @param json the JSON text
   * @return the request
   * @throws ScimException with status 413, if it is larger; otherwise as {@link #parse(byte[],
   *     BulkSupport, MessageOptions)}
   */
  public static BulkRequest parse(String json) {
    return parse(json, DEFAULT_LIMITS, MessageOptions.tolerant());
  }

  /**
   * Reads a bulk request.
   *
   * @param json the JSON text; its size is that of its UTF-8 form
   * @param support what is offered of bulk requests; a limit that it does not state is not checked
   * @param options the limits and tolerances
   * @return the request
   * @throws ScimException as {@link #parse(byte[], BulkSupport, MessageOptions)}
   */
  public static BulkRequest parse(String json, BulkSupport support, MessageOptions options) {
    requireOffered(support, json.getBytes(UTF_8).length);
    return read(ScimObject.parse(json, options.limits()), support, options);
  }

  /**
   * Reads a bulk request from UTF-8 bytes.
   *
   * @param json the JSON text in UTF-8
   * @param support what is offered of bulk requests; a limit that it does not state is not checked
   * @param options the limits and tolerances
   * @return the request
   * @throws ScimException with status 501, if bulk requests are not offered; 413, naming the limit,
   *     if it has more bytes or operations than offered (section 3.7.4); invalidSyntax, if it is no
   *     well-formed JSON object, another message, or breaks a limit; invalidValue, with the path,
   *     if a member is missing or wrong or two operations have one bulkId
   */
  public static BulkRequest parse(byte[] json, BulkSupport support, MessageOptions options) {
    requireOffered(support, json.length);
    return read(ScimObject.parse(json, options.limits()), support, options);
  }

  private static void requireOffered(BulkSupport support, int size) {
    if (!support.supported().orElse(true)) {
      throw ScimException.ofStatus(501, "Bulk requests are not supported here");
    }
    long most = support.maxPayloadSize().orElse(Long.MAX_VALUE);
    if (size > most) {
      throw tooLarge("The bulk request has " + size + " bytes", "maxPayloadSize", most);
    }
  }

  private static BulkRequest read(ScimObject body, BulkSupport support, MessageOptions options) {
    Members members = new Members(body, "", options);
    members.requireSchema(SCHEMA);
    return new BulkRequest(
        failOnErrors(members),
        operations(members, support, options),
        members.others(List.of("failOnErrors", OPERATIONS)));
  }

  private static int failOnErrors(Members members) {
    long errors = members.integer("failOnErrors").orElse(ANY);
    if (members.has("failOnErrors") && (errors < 1 || errors > Integer.MAX_VALUE)) {
      throw members.refused("failOnErrors", "failOnErrors must be at least 1 but is " + errors);
    }
    return (int) errors;
  }

  private static List<BulkOperation> operations(
      Members members, BulkSupport support, MessageOptions options) {
    List<ScimObject> bodies = members.objects(OPERATIONS);
    if (bodies.isEmpty()) {
      throw members.refused(OPERATIONS, "Operations is missing or empty");
    }
    long most = support.maxOperations().orElse(Long.MAX_VALUE);
    if (bodies.size() > most) {
      throw tooLarge(
          "The bulk request has " + bodies.size() + " operations", "maxOperations", most);
    }
    List<BulkOperation> operations = new ArrayList<>(bodies.size());
    for (ScimObject body : bodies) {
      String place = OPERATIONS + "[" + operations.size() + "].";
      operations.add(BulkOperation.read(new Members(body, place, options)));
    }
    int twin = indexOfTwin(operations);
    if (twin >= 0) {
      throw members.refused(
          OPERATIONS + "[" + twin + "].bulkId",
          "The bulkId " + operations.get(twin).bulkId().orElse("") + " is given twice");
    }
    return List.copyOf(operations);
  }

  private static ScimException tooLarge(String what, String limit, long most) {
    return ScimException.ofStatus(413, what + ", more than the " + limit + " of " + most);
  }

  private static int indexOfTwin(List<BulkOperation> operations) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < operations.size(); i++) {
      if (operations.get(i).bulkId().isPresent() && !seen.add(operations.get(i).bulkId().get())) {
        return i;
      }
    }
    return -1;
  }

  /**
   * After how many failed operations the job is to stop.
   *
   * @return the number, from 1; empty if it is to go on
   */
  public OptionalInt failOnErrors() {
    return failOnErrors == ANY ? OptionalInt.empty() : OptionalInt.of(failOnErrors);
  }

  /**
   * The operations.
   *
   * @return an unmodifiable list, in the order of the request
   */
  public List<BulkOperation> operations() {
    return operations;
  }

  /**
   * Members that the RFC does not know, as they were sent.
   *
   * @return the members; empty if there are none
   */
  public ScimObject others() {
    return others;
  }

  /**
   * The order in which the operations can be carried out, so that what is referred to exists.
   *
   * @return the order
   */
  public BulkOrder order() {
    return BulkOrder.of(operations);
  }

  /**
   * Carries the job out, one operation after the other, in the order of {@link #order()}.
   *
   * <ul>
   *   <li>References to resources that the job creates are replaced by their ids before the handler
   *       sees an operation.
   *   <li>A circle of references is opened (section 3.7.1): one resource is created without the
   *       reference, and a PATCH adds it when the others exist. The operation's answer is that of
   *       its POST, or the error if the PATCH fails.
   *   <li>A {@link ScimException} of the handler, a reference to nothing (invalidValue) and one to
   *       a resource that could not be created (409) are the answer of that one operation.
   *   <li>After {@link #failOnErrors()} errors the job stops; operations that were not reached have
   *       no answer.
   * </ul>
   *
   * @param baseUri the service provider's base URI, for the location of an operation whose answer
   *     has none
   * @param handler carries out one operation
   * @return the answers, in the order of the request
   * @throws IllegalStateException if the handler answers a POST with success but without location
   */
  public BulkResponse execute(String baseUri, BulkHandler handler) {
    return new BulkRun(this, baseUri, handler).run();
  }

  /**
   * Writes the request as JSON.
   *
   * @return the JSON text
   */
  public String toJson() {
    return toObject().toJson();
  }

  private ScimObject toObject() {
    ScimObjectBuilder body = ScimObject.builder().set("schemas", ScimList.of(ScimValue.of(SCHEMA)));
    if (failOnErrors != ANY) {
      body.set("failOnErrors", ScimValue.of(failOnErrors));
    }
    Others.append(body, others);
    return body.set(
            OPERATIONS, ScimList.of(operations.stream().map(BulkOperation::toObject).toList()))
        .build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BulkRequest that
        && failOnErrors == that.failOnErrors
        && operations.equals(that.operations)
        && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(failOnErrors, operations, others);
  }

  /**
   * The request as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return toObject().toString();
  }
}
