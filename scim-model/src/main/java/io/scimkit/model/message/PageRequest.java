package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.PaginationSupport;
import io.scimkit.model.ScimException;
import io.scimkit.model.ScimType;
import java.util.OptionalLong;

/**
 * The one page that a service provider is to answer, as {@link SearchRequest#page} works it out.
 *
 * @param method how the page is found
 * @param startIndex the index of its first resource, from 1; 1 when it is found by cursor
 * @param cursor its cursor, an empty text for the first page; empty when it is found by index
 * @param count the most resources it may have; empty if neither side sets a limit. 0 asks for the
 *     total alone
 */
public record PageRequest(Method method, long startIndex, String cursor, OptionalLong count) {

  /** How a page is found. */
  public enum Method {
    /** By the index of its first resource (RFC 7644 section 3.4.2.4). */
    INDEX,
    /** By a cursor (RFC 9865). */
    CURSOR
  }

  /**
   * A page.
   *
   * @param method how the page is found
   * @param startIndex the index of its first resource, from 1
   * @param cursor its cursor, an empty text for the first page
   * @param count the most resources it may have
   * @throws IllegalArgumentException if the index is below 1 or the count negative
   */
  public PageRequest {
    requireNonNull(method, "method");
    requireNonNull(cursor, "cursor");
    if (startIndex < 1 || count.orElse(0) < 0) {
      throw new IllegalArgumentException("startIndex is below 1 or count is negative");
    }
  }

  static PageRequest of(SearchRequest request, PaginationSupport support) {
    return request.cursor().isPresent() || !byIndex(request, support)
        ? byCursor(request, support)
        : new PageRequest(
            Method.INDEX, request.startIndex().orElse(1), "", smaller(request.count(), support));
  }

  private static boolean byIndex(SearchRequest request, PaginationSupport support) {
    if (!support.cursor().orElse(false)) {
      return true;
    }
    boolean offered = support.index().orElse(true);
    if (request.startIndex().orElse(1) > 1 && !offered) {
      throw ScimException.of(
              ScimType.INVALID_VALUE,
              "Pages are not found by startIndex here; follow nextCursor instead")
          .atPath("startIndex");
    }
    boolean cursorByDefault =
        support.defaultPaginationMethod().filter("cursor"::equalsIgnoreCase).isPresent();
    return offered && (request.startIndex().isPresent() || !cursorByDefault);
  }

  private static PageRequest byCursor(SearchRequest request, PaginationSupport support) {
    if (!support.cursor().orElse(false)) {
      throw ScimException.of(
              ScimType.INVALID_CURSOR, "Pages are not found by cursor here; use startIndex instead")
          .atPath("cursor");
    }
    long most = support.maxPageSize().orElse(Long.MAX_VALUE);
    long count = request.count().orElse(1);
    if (request.cursor().isPresent() && (count < 1 || count > most)) {
      throw ScimException.of(
              ScimType.INVALID_COUNT,
              "With a cursor, count must be 1 or more"
                  + (support.maxPageSize().isPresent() ? ", and " + most + " at most" : ""))
          .atPath("count");
    }
    return new PageRequest(
        Method.CURSOR, 1, request.cursor().orElse(""), smaller(request.count(), support));
  }

  private static OptionalLong smaller(OptionalLong asked, PaginationSupport support) {
    OptionalLong wanted = asked.isPresent() ? asked : support.defaultPageSize();
    OptionalLong most = support.maxPageSize();
    if (wanted.isEmpty() || most.isEmpty()) {
      return wanted.isPresent() ? wanted : most;
    }
    return OptionalLong.of(Math.min(wanted.getAsLong(), most.getAsLong()));
  }
}
