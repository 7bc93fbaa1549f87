package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import io.scimkit.model.value.ScimObject;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SearchRequest}. Not thread-safe. */
public final class SearchRequestBuilder {
  List<String> attributes = List.of();
  List<String> excludedAttributes = List.of();
  @Nullable String filter;
  @Nullable String sortBy;
  @Nullable SortOrder sortOrder;
  OptionalLong startIndex = OptionalLong.empty();
  OptionalLong count = OptionalLong.empty();
  @Nullable String cursor;
  ScimObject others = ScimObject.empty();

  SearchRequestBuilder() {}

  SearchRequestBuilder copy() {
    SearchRequestBuilder copy = new SearchRequestBuilder();
    copy.attributes = attributes;
    copy.excludedAttributes = excludedAttributes;
    copy.filter = filter;
    copy.sortBy = sortBy;
    copy.sortOrder = sortOrder;
    copy.startIndex = startIndex;
    copy.count = count;
    copy.cursor = cursor;
    copy.others = others;
    return copy;
  }

  /**
   * Asks for these attributes only.
   *
   * @param names the names or paths
   * @return this builder
   */
  public SearchRequestBuilder attributes(String... names) {
    attributes = List.of(names);
    return this;
  }

  /**
   * Asks to leave these attributes out.
   *
   * @param names the names or paths
   * @return this builder
   */
  public SearchRequestBuilder excludedAttributes(String... names) {
    excludedAttributes = List.of(names);
    return this;
  }

  /**
   * Asks for the resources that match a filter.
   *
   * @param text the filter
   * @return this builder
   */
  public SearchRequestBuilder filter(String text) {
    filter = requireNonNull(text, "text");
    return this;
  }

  /**
   * Asks for resources sorted by an attribute.
   *
   * @param path the attribute's path
   * @return this builder
   */
  public SearchRequestBuilder sortBy(String path) {
    sortBy = requireNonNull(path, "path");
    return this;
  }

  /**
   * Asks for an order.
   *
   * @param order the order
   * @return this builder
   */
  public SearchRequestBuilder sortOrder(SortOrder order) {
    sortOrder = requireNonNull(order, "order");
    return this;
  }

  /**
   * Asks for a page by index.
   *
   * @param index the index of the first resource, from 1; a smaller one counts as 1
   * @return this builder
   */
  public SearchRequestBuilder startIndex(long index) {
    startIndex = OptionalLong.of(Math.max(1, index));
    return this;
  }

  SearchRequestBuilder clearStartIndex() {
    startIndex = OptionalLong.empty();
    return this;
  }

  /**
   * Asks for no more than so many resources.
   *
   * @param most the number; a negative one counts as 0
   * @return this builder
   */
  public SearchRequestBuilder count(long most) {
    count = OptionalLong.of(Math.max(0, most));
    return this;
  }

  /**
   * Asks for a page by cursor (RFC 9865).
   *
   * @param value the cursor that the service provider gave out; an empty text for the first page
   * @return this builder
   */
  public SearchRequestBuilder cursor(String value) {
    cursor = requireNonNull(value, "value");
    return this;
  }

  SearchRequestBuilder others(ScimObject members) {
    others = members;
    return this;
  }

  /**
   * The request as built so far; the builder may be used on.
   *
   * @return the request
   * @throws ScimException invalidFilter, if the filter is blank; invalidCursor, if the cursor has
   *     more than 4,096 characters or others than {@code A-Z a-z 0-9 - . _ ~}; invalidCount, if a
   *     page by cursor is to be empty; invalidValue, if both a cursor and an index are given, or
   *     both attributes to return and attributes to leave out (RFC 7644 section 3.9)
   */
  public SearchRequest build() {
    if (filter != null && filter.isBlank()) {
      throw refused(
          ScimType.INVALID_FILTER, "filter", "The filter is empty; leave it out to ask for all");
    }
    if (!attributes.isEmpty() && !excludedAttributes.isEmpty()) {
      throw refused(
          ScimType.INVALID_VALUE,
          "excludedAttributes",
          "attributes and excludedAttributes exclude each other; send one of them");
    }
    if (cursor != null) {
      checkCursor(cursor);
    }
    return new SearchRequest(copy());
  }

  private void checkCursor(String text) {
    if (!Cursors.isWellFormed(text)) {
      throw refused(
          ScimType.INVALID_CURSOR,
          "cursor",
          "The cursor is not one that was given out; start again with an empty one");
    }
    if (startIndex.isPresent()) {
      throw refused(
          ScimType.INVALID_VALUE,
          "startIndex",
          "startIndex and cursor exclude each other; send one of them");
    }
    if (count.orElse(1) < 1) {
      throw refused(ScimType.INVALID_COUNT, "count", "With a cursor, count must be at least 1");
    }
  }

  private static ScimException refused(ScimType type, String path, String why) {
    return ScimException.of(type, why).atPath(path);
  }
}
