package io.scimkit.testkit;

import static java.util.Objects.requireNonNull;

import io.scimkit.testkit.wire.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which requests of a {@link Journal} are meant; each method returns a narrower pattern. Immutable.
 *
 * <pre>{@code
 * fake.journal().single(RequestPattern.of("PATCH", "/sobjects/User/").status(204));
 * fake.journal().assertNone(RequestPattern.any().writing("User.IsActive"));
 * }</pre>
 */
public final class RequestPattern {

  /** One thing that must hold; {@code actual} is empty when it does, or says how it is instead. */
  private record Criterion(
      String expected, Function<JournaledRequest, Optional<String>> difference) {}

  private final List<Criterion> criteria;

  private RequestPattern(List<Criterion> criteria) {
    this.criteria = criteria;
  }

  /** {@return the pattern of every request} */
  public static RequestPattern any() {
    return new RequestPattern(List.of());
  }

  /**
   * {@return the pattern of requests of a method to a resource}
   *
   * @param method in capitals
   * @param pathPart text in the decoded path and query, for example {@code /composite} or {@code
   *     FROM OauthToken}
   */
  public static RequestPattern of(String method, String pathPart) {
    requireNonNull(pathPart, "pathPart");
    return any()
        .equal("method", method, JournaledRequest::method)
        .and(
            "path or query contains '" + pathPart + "'",
            request -> {
              String target = Form.decode(request.path() + "?" + request.query());
              return differs(target.contains(pathPart), "path is " + request.path());
            });
  }

  /**
   * {@return this pattern, for requests whose body contains a text}
   *
   * @param text as it stands in the body, secrets masked
   */
  public RequestPattern body(String text) {
    requireNonNull(text, "text");
    return and(
        "body contains '" + text + "'",
        request ->
            differs(request.body().contains(text), "body is " + Excerpt.of(request.body(), 120)));
  }

  /**
   * {@return this pattern, for requests with a header}
   *
   * @param name in any case
   * @param value the whole value
   */
  public RequestPattern header(String name, String value) {
    return equal(
        "header " + name,
        value,
        request -> request.header(requireNonNull(name, "name")).orElse("absent"));
  }

  /**
   * {@return this pattern, for requests that got this answer}
   *
   * @param code the HTTP status; 0 for those that a fault left without one
   */
  public RequestPattern status(int code) {
    return equal("status", String.valueOf(code), request -> String.valueOf(request.status()));
  }

  /**
   * {@return this pattern, for requests in the name of a user}
   *
   * @param username whose session it was
   */
  public RequestPattern user(String username) {
    return equal("user", username, request -> request.user().orElse("nobody"));
  }

  /**
   * {@return this pattern, for requests that wrote something, alone or among others}
   *
   * @param write as {@link Journal#writes()} says it, for example {@code User.create}
   */
  public RequestPattern writing(String write) {
    requireNonNull(write, "write");
    return and(
        "writes " + write,
        request -> differs(request.writes().contains(write), "writes are " + request.writes()));
  }

  private RequestPattern equal(
      String what, String expected, Function<JournaledRequest, String> actual) {
    requireNonNull(expected, what);
    return and(
        what + " is " + expected,
        request -> {
          String found = actual.apply(request);
          return differs(found.equals(expected), what + " is " + found);
        });
  }

  private static Optional<String> differs(boolean holds, String actual) {
    return holds ? Optional.empty() : Optional.of(actual);
  }

  private RequestPattern and(
      String expected, Function<JournaledRequest, Optional<String>> difference) {
    List<Criterion> more = new ArrayList<>(criteria);
    more.add(new Criterion(expected, difference));
    return new RequestPattern(List.copyOf(more));
  }

  /** What in a request is not as wanted; empty when it fits. */
  List<String> differences(JournaledRequest request) {
    return criteria.stream()
        .flatMap(criterion -> criterion.difference().apply(request).stream())
        .toList();
  }

  @Override
  public String toString() {
    return criteria.isEmpty()
        ? "any request"
        : criteria.stream().map(Criterion::expected).collect(Collectors.joining(", "));
  }
}
