package io.scimkit.model.message;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimResource;
import io.scimkit.model.value.ScimObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of resources (RFC 7644 section 3.4.2, with RFC 9865 for cursors). Immutable; responses are
 * equal when they say the same.
 *
 * <pre>{@code
 * ListResponse<ScimUser> page = ListResponse.parse(body, ScimUser::of);
 * String answer = ListResponse.page(users, 1200, 101).toJson();
 * }</pre>
 *
 * <p>A list may mix users and groups; read it with a function that looks at the {@code schemas}, or
 * as trees with {@code Function.identity()}. {@link ListResponseReader} reads a list that is too
 * long for memory.
 *
 * @param <R> what a resource is seen as
 */
public final class ListResponse<R> {
  /** The schema URI of lists. */
  public static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

  private final Envelope envelope;
  private final List<ScimObject> trees;
  private final List<R> resources;

  private ListResponse(Envelope envelope, List<ScimObject> trees, List<R> resources) {
    this.envelope = envelope;
    this.trees = trees;
    this.resources = resources;
  }

  /**
   * All results on one page.
   *
   * @param resources the resources, in order
   * @param <R> their type
   * @return the response, with their number as total and page size
   */
  public static <R extends ScimResource> ListResponse<R> of(List<R> resources) {
    return page(resources, resources.size(), 1);
  }

  /**
   * One page of several, by index.
   *
   * @param resources the page's resources, in order
   * @param totalResults how many resources there are on all pages
   * @param startIndex the index of the page's first resource, from 1
   * @param <R> their type
   * @return the response
   * @throws IllegalArgumentException if the total is negative or the index below 1
   */
  public static <R extends ScimResource> ListResponse<R> page(
      List<R> resources, long totalResults, long startIndex) {
    return start(resources, ScimResource::attributes, first(startIndex))
        .withTotalResults(totalResults);
  }

  private static OptionalLong first(long startIndex) {
    if (startIndex < 1) {
      throw new IllegalArgumentException("startIndex " + startIndex + " is below 1");
    }
    return OptionalLong.of(startIndex);
  }

  /**
   * One page of several, by index, of resources as trees: of any type, and whole or projected.
   *
   * @param resources the page's resources, in order
   * @param totalResults how many resources there are on all pages
   * @param startIndex the index of the page's first resource, from 1
   * @return the response
   * @throws IllegalArgumentException if the total is negative or the index below 1
   */
  public static ListResponse<ScimObject> pageOfObjects(
      List<ScimObject> resources, long totalResults, long startIndex) {
    return start(resources, Function.identity(), first(startIndex)).withTotalResults(totalResults);
  }

  /**
   * One page of several, by cursor: without total, and the last page until {@link #withNextCursor}
   * says otherwise.
   *
   * @param resources the page's resources, in order
   * @param <R> their type
   * @return the response
   */
  public static <R extends ScimResource> ListResponse<R> cursorPage(List<R> resources) {
    return start(resources, ScimResource::attributes, OptionalLong.empty());
  }

  private static <R> ListResponse<R> start(
      List<R> resources, Function<R, ScimObject> tree, OptionalLong startIndex) {
    Envelope envelope =
        new Envelope(
            OptionalLong.empty(),
            startIndex,
            OptionalLong.of(resources.size()),
            Optional.empty(),
            Optional.empty(),
            ScimObject.empty());
    List<R> copy = List.copyOf(resources);
    return new ListResponse<>(envelope, copy.stream().map(tree).toList(), copy);
  }

  /**
   * Reads a list with every tolerance.
   *
   * @param json the JSON text
   * @param view how to see a resource, such as {@code ScimUser::of}
   * @param <R> what a resource is seen as
   * @return the response
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object or another message;
   *     invalidValue, with the path, if a member is of the wrong type or the list says neither how
   *     many nor which resources there are
   */
  public static <R> ListResponse<R> parse(String json, Function<ScimObject, R> view) {
    return parse(json, view, MessageOptions.tolerant());
  }

  /**
   * Reads a list.
   *
   * @param json the JSON text
   * @param view how to see a resource, such as {@code ScimUser::of}
   * @param options the limits and tolerances
   * @param <R> what a resource is seen as
   * @return the response
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, with the path, if a member is of the wrong type or the list
   *     says neither how many nor which resources there are
   */
  public static <R> ListResponse<R> parse(
      String json, Function<ScimObject, R> view, MessageOptions options) {
    return read(ScimObject.parse(json, options.limits()), view, options);
  }

  /**
   * Reads a list from UTF-8 bytes.
   *
   * @param json the JSON text in UTF-8
   * @param view how to see a resource, such as {@code ScimUser::of}
   * @param options the limits and tolerances
   * @param <R> what a resource is seen as
   * @return the response
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, with the path, if a member is of the wrong type or the list
   *     says neither how many nor which resources there are
   */
  public static <R> ListResponse<R> parse(
      byte[] json, Function<ScimObject, R> view, MessageOptions options) {
    return read(ScimObject.parse(json, options.limits()), view, options);
  }

  private static <R> ListResponse<R> read(
      ScimObject body, Function<ScimObject, R> view, MessageOptions options) {
    Members members = new Members(body, "", options);
    members.requireSchema(SCHEMA);
    Envelope envelope = Envelope.read(members);
    requireContent(members, envelope, members.has(Envelope.RESOURCES));
    List<ScimObject> trees = List.copyOf(members.objects(Envelope.RESOURCES));
    return new ListResponse<>(envelope, trees, trees.stream().map(view).toList());
  }

  /** An answer that says nothing must not be taken for an empty list: users would be missed. */
  static void requireContent(Members members, Envelope envelope, boolean hasResources) {
    if (!hasResources && envelope.totalResults().isEmpty()) {
      throw members.refused(
          "totalResults",
          "The list has neither totalResults nor Resources, which is no empty list");
    }
  }

  /**
   * The same list with another total.
   *
   * @param totalResults how many resources there are on all pages
   * @return the changed response
   * @throws IllegalArgumentException if the total is negative
   */
  public ListResponse<R> withTotalResults(long totalResults) {
    if (totalResults < 0) {
      throw new IllegalArgumentException("totalResults " + totalResults + " is negative");
    }
    return new ListResponse<>(envelope.withTotalResults(totalResults), trees, resources);
  }

  /**
   * The same list, followed by another page.
   *
   * @param cursor the cursor of the next page: 1 to 4,096 characters of {@code A-Z a-z 0-9 - . _ ~}
   * @return the changed response
   * @throws IllegalArgumentException if RFC 9865 allows no such cursor
   */
  public ListResponse<R> withNextCursor(String cursor) {
    return new ListResponse<>(
        envelope.withNextCursor(Cursors.requireWellFormed(cursor)), trees, resources);
  }

  /**
   * The same list, preceded by another page.
   *
   * @param cursor the cursor of the previous page: 1 to 4,096 characters of {@code A-Z a-z 0-9 - .
   *     _ ~}
   * @return the changed response
   * @throws IllegalArgumentException if RFC 9865 allows no such cursor
   */
  public ListResponse<R> withPreviousCursor(String cursor) {
    return new ListResponse<>(
        envelope.withPreviousCursor(Cursors.requireWellFormed(cursor)), trees, resources);
  }

  /**
   * How many resources there are on all pages.
   *
   * @return the total; empty if the provider cannot tell (RFC 9865 section 2)
   */
  public OptionalLong totalResults() {
    return envelope.totalResults();
  }

  /**
   * The index of the page's first resource, from 1.
   *
   * @return the index; empty if the list does not say
   */
  public OptionalLong startIndex() {
    return envelope.startIndex();
  }

  /**
   * How many resources the page says it has; {@link #resources()} has what it really has.
   *
   * @return the number; empty if the list does not say
   */
  public OptionalLong itemsPerPage() {
    return envelope.itemsPerPage();
  }

  /**
   * The cursor of the previous page.
   *
   * @return the cursor; empty if there is none
   */
  public Optional<String> previousCursor() {
    return envelope.previousCursor();
  }

  /**
   * The cursor of the next page.
   *
   * @return the cursor; empty on the last page
   */
  public Optional<String> nextCursor() {
    return envelope.nextCursor();
  }

  /**
   * The page's resources.
   *
   * @return an unmodifiable list, in order
   */
  public List<R> resources() {
    return resources;
  }

  /**
   * Members that the RFCs do not know, as they were sent.
   *
   * @return the members; empty if there are none
   */
  public ScimObject others() {
    return envelope.others();
  }

  /**
   * Writes the list as JSON. {@code Resources} is always written, be it empty: clients look for it.
   *
   * @return the JSON text
   */
  public String toJson() {
    return envelope.with(trees).toJson();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListResponse<?> that
        && envelope.equals(that.envelope)
        && trees.equals(that.trees);
  }

  @Override
  public int hashCode() {
    return Objects.hash(envelope, trees);
  }

  /**
   * The list as JSON text, with passwords masked.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return envelope.with(trees).toString();
  }
}
