package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of an error answer (RFC 7644 section 3.12). Its status is written as a text, as the RFC
 * wants it and Okta's tests check it.
 *
 * <pre>{@code
 * try {
 *   …
 * } catch (ScimException e) {
 *   ScimError error = ScimError.of(e);
 *   answer(error.status(), error.toJson());
 * }
 * }</pre>
 *
 * <p>Errors are equal when they say the same.
 */
public final class ScimError {
  /** The schema URI of errors. */
  public static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

  private static final List<String> KNOWN = List.of("status", "scimType", "detail");

  private final int status;
  private final @Nullable String keyword;
  private final @Nullable String detail;
  private final ScimObject others;

  private ScimError(
      int status, @Nullable String keyword, @Nullable String detail, ScimObject others) {
    this.status = status;
    this.keyword = keyword;
    this.detail = detail;
    this.others = others;
  }

  /**
   * An error without a detail keyword.
   *
   * @param status the HTTP status, 100 to 599
   * @param detail what is wrong and what would be right
   * @return the error
   * @throws IllegalArgumentException if the status is none
   */
  public static ScimError of(int status, String detail) {
    return new ScimError(
        Status.check(status), null, requireNonNull(detail, "detail"), ScimObject.empty());
  }

  /**
   * An error with a detail keyword, whose HTTP status follows from it.
   *
   * @param scimType the keyword
   * @param detail what is wrong and what would be right
   * @return the error
   */
  public static ScimError of(ScimType scimType, String detail) {
    return new ScimError(
        scimType.status(),
        scimType.keyword(),
        requireNonNull(detail, "detail"),
        ScimObject.empty());
  }

  /**
   * The body that tells a client of an exception. The exception's path and position are part of its
   * detail only as far as the detail names them: the RFC has no member for them.
   *
   * @param exception the exception
   * @return the error
   */
  public static ScimError of(ScimException exception) {
    return new ScimError(
        exception.status(),
        exception.scimType().map(ScimType::keyword).orElse(null),
        exception.getMessage(),
        ScimObject.empty());
  }

  /**
   * Reads an error with every tolerance.
   *
   * @param json the JSON text
   * @return the error
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object or another message;
   *     invalidValue, with the path, if a member is missing or of the wrong type
   */
  public static ScimError parse(String json) {
    return parse(json, MessageOptions.tolerant());
  }

  /**
   * Reads an error.
   *
   * @param json the JSON text
   * @param options the limits and tolerances
   * @return the error
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, with the path, if a member is missing or of the wrong type
   */
  public static ScimError parse(String json, MessageOptions options) {
    return read(new Members(ScimObject.parse(json, options.limits()), "", options));
  }

  /**
   * Reads an error from UTF-8 bytes.
   *
   * @param json the JSON text in UTF-8
   * @param options the limits and tolerances
   * @return the error
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, with the path, if a member is missing or of the wrong type
   */
  public static ScimError parse(byte[] json, MessageOptions options) {
    return read(new Members(ScimObject.parse(json, options.limits()), "", options));
  }

  /**
   * Views a tree as an error, such as the {@code response} of a bulk answer, with every tolerance.
   *
   * @param body the tree
   * @return the error
   * @throws ScimException invalidSyntax, if it is another message; invalidValue, with the path, if
   *     a member is missing or of the wrong type
   */
  public static ScimError of(ScimObject body) {
    return read(new Members(body, "", MessageOptions.tolerant()));
  }

  private static ScimError read(Members members) {
    members.requireSchema(SCHEMA);
    return new ScimError(
        Status.read(members),
        members.text("scimType").orElse(null),
        members.text("detail").orElse(null),
        members.others(KNOWN));
  }

  /**
   * The HTTP status.
   *
   * @return the status, such as 404
   */
  public int status() {
    return status;
  }

  /**
   * The detail keyword, if it is one of the RFCs'.
   *
   * @return the keyword; empty if there is none or it is unknown, see {@link #keyword()}
   */
  public Optional<ScimType> scimType() {
    for (ScimType type : ScimType.values()) {
      if (type.keyword().equalsIgnoreCase(keyword)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /**
   * The detail keyword as it was sent, known or not.
   *
   * @return the text of {@code scimType}; empty if there is none
   */
  public Optional<String> keyword() {
    return Optional.ofNullable(keyword);
  }

  /**
   * What is wrong, for people.
   *
   * @return the detail; empty if there is none
   */
  public Optional<String> detail() {
    return Optional.ofNullable(detail);
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
   * The error as an exception, to be thrown by a client. An unknown keyword stays readable in its
   * message.
   *
   * @return the exception, with this error's status
   */
  public ScimException toException() {
    String message = detail == null ? "The service provider answered " + status : detail;
    Optional<ScimType> type = scimType();
    if (type.isPresent()) {
      return ScimException.of(type.get(), message).withStatus(status);
    }
    return ScimException.ofStatus(status, keyword == null ? message : keyword + ": " + message);
  }

  /**
   * The error as a tree, to be put into another message.
   *
   * @return the tree
   */
  public ScimObject toObject() {
    ScimObjectBuilder body = ScimObject.builder().set("schemas", ScimList.of(ScimValue.of(SCHEMA)));
    keyword().ifPresent(text -> body.set("scimType", text));
    detail().ifPresent(text -> body.set("detail", text));
    body.set("status", Status.write(status));
    return Others.append(body, others);
  }

  /**
   * Writes the error as JSON.
   *
   * @return the JSON text
   */
  public String toJson() {
    return toObject().toJson();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScimError that
        && status == that.status
        && Objects.equals(keyword, that.keyword)
        && Objects.equals(detail, that.detail)
        && others.equals(that.others);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, keyword, detail, others);
  }

  /**
   * The error as JSON text.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return toObject().toString();
  }
}
