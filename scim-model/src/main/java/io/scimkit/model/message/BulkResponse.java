package io.scimkit.model.message;

import io.scimkit.model.ScimException;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a bulk job (RFC 7644 section 3.7.3). Immutable; responses are equal when they say
 * the same.
 */
public final class BulkResponse {
  /** The schema URI of bulk responses. */
  public static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:BulkResponse";

  private static final String OPERATIONS = "Operations";

  private final List<BulkResult> results;
  private final ScimObject others;

  private BulkResponse(List<BulkResult> results, ScimObject others) {
    this.results = results;
    this.others = others;
  }

  /**
   * A response.
   *
   * @param results the answers to the operations that were carried out, in order
   * @return the response
   */
  public static BulkResponse of(List<BulkResult> results) {
    return new BulkResponse(List.copyOf(results), ScimObject.empty());
  }

  /**
   * Reads a bulk response with every tolerance.
   *
   * @param json the JSON text
   * @return the response
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object or another message;
   *     invalidValue, with the path, if a member is missing or of the wrong type
   */
  public static BulkResponse parse(String json) {
    return parse(json, MessageOptions.tolerant());
  }

  /**
   * Reads a bulk response.
   *
   * @param json the JSON text
   * @param options the limits and tolerances
   * @return the response
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, with the path, if a member is missing or of the wrong type
   */
  public static BulkResponse parse(String json, MessageOptions options) {
    return read(ScimObject.parse(json, options.limits()), options);
  }

  /**
   * Reads a bulk response from UTF-8 bytes.
   *
   * @param json the JSON text in UTF-8
   * @param options the limits and tolerances
   * @return the response
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, with the path, if a member is missing or of the wrong type
   */
  public static BulkResponse parse(byte[] json, MessageOptions options) {
    return read(ScimObject.parse(json, options.limits()), options);
  }

  private static BulkResponse read(ScimObject body, MessageOptions options) {
    Members members = new Members(body, "", options);
    members.requireSchema(SCHEMA);
    if (!members.has(OPERATIONS)) {
      throw members.refused(OPERATIONS, "Operations is missing");
    }
    List<BulkResult> results = new ArrayList<>();
    for (ScimObject result : members.objects(OPERATIONS)) {
      String place = OPERATIONS + "[" + results.size() + "].";
      results.add(BulkResult.read(new Members(result, place, options)));
    }
    return new BulkResponse(List.copyOf(results), members.others(List.of(OPERATIONS)));
  }

  /**
   * The answers.
   *
   * @return an unmodifiable list, in order; an operation that was not reached has none
   */
  public List<BulkResult> results() {
    return results;
  }

  /**
   * The answer to the operation with a bulkId.
   *
   * @param bulkId the id
   * @return the answer; empty if there is none
   */
  public Optional<BulkResult> result(String bulkId) {
    return results.stream().filter(r -> r.bulkId().filter(bulkId::equals).isPresent()).findFirst();
  }

  /**
   * The answers to operations that failed.
   *
   * @return the answers, in order; empty if all went well
   */
  public List<BulkResult> errors() {
    return results.stream().filter(BulkResult::isError).toList();
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
   * Writes the response as JSON.
   *
   * @return the JSON text
   */
  public String toJson() {
    return toObject().toJson();
  }

  private ScimObject toObject() {
    ScimObjectBuilder body = ScimObject.builder().set("schemas", ScimList.of(ScimValue.of(SCHEMA)));
    Others.append(body, others);
    return body.set(OPERATIONS, ScimList.of(results.stream().map(BulkResult::toObject).toList()))
        .build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BulkResponse that
        && results.equals(that.results)
        && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(results, others);
  }

  /**
   * The response as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return toObject().toString();
  }
}
