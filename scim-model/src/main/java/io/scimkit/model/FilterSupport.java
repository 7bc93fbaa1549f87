package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;
import java.util.OptionalLong;

/** What a service provider offers of filters (RFC 7643 section 5). */
public final class FilterSupport extends ComplexValue {
  FilterSupport(ScimObject attributes) {
    super(attributes);
  }

  /**
   * Filters are evaluated.
   *
   * @param maxResults the most resources of one answer
   * @return the value
   */
  public static FilterSupport of(long maxResults) {
    return none().withSupported(true).withMaxResults(maxResults);
  }

  /**
   * Filters are not evaluated.
   *
   * @return the value, with the limit 0
   */
  public static FilterSupport none() {
    return new FilterSupport(ScimObject.empty()).withSupported(false).withMaxResults(0);
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static FilterSupport of(ScimObject attributes) {
    return new FilterSupport(attributes);
  }

  /**
   * Whether filters are supported.
   *
   * @return the flag; empty if it is not set
   */
  public Optional<Boolean> supported() {
    return flag("supported");
  }

  /**
   * A copy with another supported.
   *
   * @param supported whether filters are supported
   * @return the changed value
   */
  public FilterSupport withSupported(boolean supported) {
    return new FilterSupport(attributes().with("supported", ScimValue.of(supported)));
  }

  /**
   * The most resources of one answer.
   *
   * @return the number; empty if it is not set
   * @throws ScimException invalidValue, if it is no integer
   */
  public OptionalLong maxResults() {
    return Integers.read(attributes(), "maxResults");
  }

  /**
   * A copy with another maxResults.
   *
   * @param maxResults the most resources of one answer
   * @return the changed value
   */
  public FilterSupport withMaxResults(long maxResults) {
    return new FilterSupport(attributes().with("maxResults", ScimValue.of(maxResults)));
  }
}
