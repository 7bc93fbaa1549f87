package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;
import java.util.OptionalLong;

/** How a service provider cuts long answers into pages (RFC 9865 section 4). */
public final class PaginationSupport extends ComplexValue {
  PaginationSupport(ScimObject attributes) {
    super(attributes);
  }

  /**
   * Pages by startIndex alone, as in RFC 7644.
   *
   * @return the value
   */
  public static PaginationSupport byIndex() {
    return new PaginationSupport(ScimObject.empty()).withCursor(false).withIndex(true);
  }

  /**
   * Pages by cursor alone.
   *
   * @return the value
   */
  public static PaginationSupport byCursor() {
    return new PaginationSupport(ScimObject.empty()).withCursor(true).withIndex(false);
  }

  /**
   * Pages by either, and by startIndex for a request that does not say.
   *
   * @return the value
   */
  public static PaginationSupport byIndexOrCursor() {
    return byIndex().withCursor(true).withDefaultPaginationMethod("index");
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static PaginationSupport of(ScimObject attributes) {
    return new PaginationSupport(attributes);
  }

  /**
   * Whether pages are asked for by cursor.
   *
   * @return the flag; empty if it is not set
   */
  public Optional<Boolean> cursor() {
    return flag("cursor");
  }

  /**
   * A copy with another cursor.
   *
   * @param cursor whether pages are asked for by cursor
   * @return the changed value
   */
  public PaginationSupport withCursor(boolean cursor) {
    return new PaginationSupport(attributes().with("cursor", ScimValue.of(cursor)));
  }

  /**
   * Whether pages are asked for by startIndex.
   *
   * @return the flag; empty if it is not set
   */
  public Optional<Boolean> index() {
    return flag("index");
  }

  /**
   * A copy with another index.
   *
   * @param index whether pages are asked for by startIndex
   * @return the changed value
   */
  public PaginationSupport withIndex(boolean index) {
    return new PaginationSupport(attributes().with("index", ScimValue.of(index)));
  }

  /**
   * The method for a request that names none: cursor or index.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> defaultPaginationMethod() {
    return text("defaultPaginationMethod");
  }

  /**
   * A copy with another defaultPaginationMethod.
   *
   * @param defaultPaginationMethod the method for a request that names none: cursor or index
   * @return the changed value
   */
  public PaginationSupport withDefaultPaginationMethod(String defaultPaginationMethod) {
    return new PaginationSupport(
        attributes().with("defaultPaginationMethod", ScimValue.of(defaultPaginationMethod)));
  }

  /**
   * The size of a page for a request that names none.
   *
   * @return the number; empty if it is not set
   * @throws ScimException invalidValue, if it is no integer
   */
  public OptionalLong defaultPageSize() {
    return Integers.read(attributes(), "defaultPageSize");
  }

  /**
   * A copy with another defaultPageSize.
   *
   * @param defaultPageSize the size of a page for a request that names none
   * @return the changed value
   */
  public PaginationSupport withDefaultPageSize(long defaultPageSize) {
    return new PaginationSupport(
        attributes().with("defaultPageSize", ScimValue.of(defaultPageSize)));
  }

  /**
   * The largest page.
   *
   * @return the number; empty if it is not set
   * @throws ScimException invalidValue, if it is no integer
   */
  public OptionalLong maxPageSize() {
    return Integers.read(attributes(), "maxPageSize");
  }

  /**
   * A copy with another maxPageSize.
   *
   * @param maxPageSize the largest page
   * @return the changed value
   */
  public PaginationSupport withMaxPageSize(long maxPageSize) {
    return new PaginationSupport(attributes().with("maxPageSize", ScimValue.of(maxPageSize)));
  }

  /**
   * How many seconds a cursor is good for at least.
   *
   * @return the number; empty if it is not set
   * @throws ScimException invalidValue, if it is no integer
   */
  public OptionalLong cursorTimeout() {
    return Integers.read(attributes(), "cursorTimeout");
  }

  /**
   * A copy with another cursorTimeout.
   *
   * @param cursorTimeout how many seconds a cursor is good for at least
   * @return the changed value
   */
  public PaginationSupport withCursorTimeout(long cursorTimeout) {
    return new PaginationSupport(attributes().with("cursorTimeout", ScimValue.of(cursorTimeout)));
  }
}
