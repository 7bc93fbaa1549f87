package io.scimkit.model.message;

import io.scimkit.model.PaginationSupport;
import io.scimkit.model.ScimException;
import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks of a list: the body of a POST to {@code /.search} (RFC 7644 section 3.4.3) or
 * the query of a GET (section 3.4.2), with RFC 9865's cursor. Immutable; requests are equal when
 * they ask the same.
 *
 * <pre>{@code
 * SearchRequest asked = SearchRequest.parseQuery(uri.getRawQuery());
 * SearchRequest mine = SearchRequest.builder().filter("userName eq \"ann\"").count(2).build();
 * client.get("/Users?" + mine.toQuery());
 * }</pre>
 */
public final class SearchRequest {
  /** The schema URI of search requests. */
  public static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

  private static final SearchRequest ALL = builder().build();

  private final SearchRequestBuilder asked;

  SearchRequest(SearchRequestBuilder asked) {
    this.asked = asked;
  }

  /**
   * The request that asks for everything and says nothing of pages.
   *
   * @return the request
   */
  public static SearchRequest all() {
    return ALL;
  }

  /**
   * Starts a request.
   *
   * @return the builder
   */
  public static SearchRequestBuilder builder() {
    return new SearchRequestBuilder();
  }

  /**
   * A builder that starts with everything this request asks.
   *
   * @return the builder
   */
  public SearchRequestBuilder toBuilder() {
    return asked.copy();
  }

  /**
   * Reads the body of a search with every tolerance.
   *
   * @param json the JSON text
   * @return the request
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object or another message;
   *     invalidValue, invalidFilter, invalidCursor or invalidCount, with the path, if a member is
   *     wrong
   */
  public static SearchRequest parse(String json) {
    return parse(json, MessageOptions.tolerant());
  }

  /**
   * Reads the body of a search.
   *
   * @param json the JSON text
   * @param options the limits and tolerances
   * @return the request
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, invalidFilter, invalidCursor or invalidCount, with the path,
   *     if a member is wrong
   */
  public static SearchRequest parse(String json, MessageOptions options) {
    return SearchBody.read(ScimObject.parse(json, options.limits()), options);
  }

  /**
   * Reads the body of a search from UTF-8 bytes.
   *
   * @param json the JSON text in UTF-8
   * @param options the limits and tolerances
   * @return the request
   * @throws ScimException invalidSyntax, if it is no well-formed JSON object, another message, or
   *     breaks a limit; invalidValue, invalidFilter, invalidCursor or invalidCount, with the path,
   *     if a member is wrong
   */
  public static SearchRequest parse(byte[] json, MessageOptions options) {
    return SearchBody.read(ScimObject.parse(json, options.limits()), options);
  }

  /**
   * Reads the raw query of a GET with every tolerance. A {@code +} is a space where the client
   * writes its spaces so, as Entra does; in the filter of a client that writes {@code %20}, as Okta
   * does, it is a plus.
   *
   * @param rawQuery the query as it came, without question mark and not decoded; may be empty
   * @return the request; unknown parameters are in {@link #others()}
   * @throws ScimException invalidSyntax, if the query is badly encoded or too long or names a
   *     parameter twice; invalidValue, invalidFilter, invalidCursor or invalidCount, with the
   *     parameter as path, if one is wrong
   */
  public static SearchRequest parseQuery(String rawQuery) {
    return parseQuery(rawQuery, MessageOptions.tolerant());
  }

  /**
   * Reads the raw query of a GET.
   *
   * @param rawQuery the query as it came, without question mark and not decoded; may be empty
   * @param options the limits, of which the size counts here, and the tolerances
   * @return the request; unknown parameters are in {@link #others()}
   * @throws ScimException invalidSyntax, if the query is badly encoded or too long or names a
   *     parameter twice; invalidValue, invalidFilter, invalidCursor or invalidCount, with the
   *     parameter as path, if one is wrong
   */
  public static SearchRequest parseQuery(String rawQuery, MessageOptions options) {
    return SearchBody.readQuery(QueryText.parse(rawQuery, options), options);
  }

  /**
   * The only attributes to return.
   *
   * @return the names or paths in order; empty for the default set
   */
  public List<String> attributes() {
    return asked.attributes;
  }

  /**
   * The attributes not to return.
   *
   * @return the names or paths in order; empty for none
   */
  public List<String> excludedAttributes() {
    return asked.excludedAttributes;
  }

  /**
   * The filter.
   *
   * @return the text, not parsed; empty for none
   */
  public Optional<String> filter() {
    return Optional.ofNullable(asked.filter);
  }

  /**
   * The attribute to sort by.
   *
   * @return the path, not parsed; empty for none
   */
  public Optional<String> sortBy() {
    return Optional.ofNullable(asked.sortBy);
  }

  /**
   * Which way to sort.
   *
   * @return the order; ascending if the request does not say
   */
  public SortOrder sortOrder() {
    return asked.sortOrder == null ? SortOrder.ASCENDING : asked.sortOrder;
  }

  /**
   * The index of the first resource to return.
   *
   * @return the index, from 1: a smaller one counts as 1 (section 3.4.2.4); empty if the request
   *     does not say
   */
  public OptionalLong startIndex() {
    return asked.startIndex;
  }

  /**
   * The most resources to return.
   *
   * @return the number; a negative one counts as 0 (section 3.4.2.4); empty if the request does not
   *     say
   */
  public OptionalLong count() {
    return asked.count;
  }

  /**
   * The cursor of the page to return (RFC 9865).
   *
   * @return the cursor, an empty text for the first page; empty if the request does not page by
   *     cursor
   */
  public Optional<String> cursor() {
    return Optional.ofNullable(asked.cursor);
  }

  /**
   * Members or parameters that the RFCs do not know, as they were sent.
   *
   * @return the members; empty if there are none
   */
  public ScimObject others() {
    return asked.others;
  }

  /**
   * Which page is asked for, held against what the service provider offers.
   *
   * @param support what is offered
   * @return the page
   * @throws ScimException invalidCursor, if cursors are not offered; invalidCount, if a page by
   *     cursor is larger than offered or has a count of 0 (RFC 9865 section 2.1); invalidValue, if
   *     an index above 1 is given and indexes are not offered
   */
  public PageRequest page(PaginationSupport support) {
    return PageRequest.of(this, support);
  }

  /**
   * The request for the page after one that was answered, by cursor if the answer has one.
   *
   * @param page the answer to this request
   * @return the request; empty if the answer was the last page, or had no resource
   */
  public Optional<SearchRequest> after(ListResponse<?> page) {
    if (page.nextCursor().isPresent()) {
      return Optional.of(asked.copy().clearStartIndex().cursor(page.nextCursor().get()).build());
    }
    // a server that answers with a smaller index than it was asked for must not lead back
    long start = Math.max(page.startIndex().orElse(1), startIndex().orElse(1));
    long next = start + page.resources().size();
    boolean last =
        cursor().isPresent() || next == start || next > page.totalResults().orElse(Long.MAX_VALUE);
    return last ? Optional.empty() : Optional.of(asked.copy().startIndex(next).build());
  }

  /**
   * Writes the request as the query of a GET, percent-encoded so that every server reads it alike.
   *
   * @return the query, without question mark
   */
  public String toQuery() {
    return QueryText.write(this);
  }

  /**
   * Writes the request as the body of a search.
   *
   * @return the JSON text
   */
  public String toJson() {
    return toObject().toJson();
  }

  private ScimObject toObject() {
    ScimObjectBuilder body = ScimObject.builder().set("schemas", ScimList.of(ScimValue.of(SCHEMA)));
    if (!attributes().isEmpty()) {
      body.set("attributes", texts(attributes()));
    }
    if (!excludedAttributes().isEmpty()) {
      body.set("excludedAttributes", texts(excludedAttributes()));
    }
    filter().ifPresent(text -> body.set("filter", text));
    sortBy().ifPresent(text -> body.set("sortBy", text));
    if (asked.sortOrder != null) {
      body.set("sortOrder", asked.sortOrder.keyword());
    }
    startIndex().ifPresent(n -> body.set("startIndex", ScimValue.of(n)));
    cursor().ifPresent(text -> body.set("cursor", text));
    count().ifPresent(n -> body.set("count", ScimValue.of(n)));
    return Others.append(body, others());
  }

  Optional<SortOrder> statedOrder() {
    return Optional.ofNullable(asked.sortOrder);
  }

  private static ScimList texts(List<String> texts) {
    return ScimList.of(texts.stream().map(ScimValue::of).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SearchRequest that && toObject().equals(that.toObject());
  }

  @Override
  public int hashCode() {
    return toObject().hashCode();
  }

  /**
   * The request as JSON text.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return toObject().toString();
  }
}
