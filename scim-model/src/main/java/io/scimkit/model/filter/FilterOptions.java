package io.scimkit.model.filter;

import java.util.EnumSet;
import java.util.Set;

/**
 * How filters and paths are read. An immutable value; two tenants of one JVM may differ.
 *
 * @param tolerances the departures from the grammar that are accepted
 * @param maxLength the longest text, in characters
 * @param maxDepth the deepest nesting of brackets, 1 to 1000
 */
public record FilterOptions(Set<FilterTolerance> tolerances, int maxLength, int maxDepth) {
  private static final FilterOptions STRICT = new FilterOptions(Set.of(), 100_000, 64);
  private static final FilterOptions TOLERANT =
      new FilterOptions(EnumSet.allOf(FilterTolerance.class), 100_000, 64);

  /**
   * Options of one's own.
   *
   * @param tolerances the departures from the grammar that are accepted
   * @param maxLength the longest text, in characters
   * @param maxDepth the deepest nesting of brackets, 1 to 1000
   * @throws IllegalArgumentException if a limit is out of range
   */
  public FilterOptions {
    tolerances = Set.copyOf(tolerances);
    if (maxLength < 1 || maxDepth < 1 || maxDepth > 1000) {
      throw new IllegalArgumentException("maxLength is at least 1, maxDepth between 1 and 1000");
    }
  }

  /**
   * The grammar of RFC 7644 to the letter; texts of up to 100,000 characters, 64 levels deep.
   *
   * @return the strict options
   */
  public static FilterOptions strict() {
    return STRICT;
  }

  /**
   * Every {@link FilterTolerance} on top of the grammar; the same limits. This is the default.
   *
   * @return the tolerant options
   */
  public static FilterOptions tolerant() {
    return TOLERANT;
  }

  /**
   * Tells whether a departure is accepted.
   *
   * @param tolerance the departure
   * @return true if it is
   */
  public boolean allows(FilterTolerance tolerance) {
    return tolerances.contains(tolerance);
  }

  /**
   * The same options without one departure.
   *
   * @param tolerance the departure to refuse
   * @return the changed options
   */
  public FilterOptions without(FilterTolerance tolerance) {
    Set<FilterTolerance> fewer = EnumSet.noneOf(FilterTolerance.class);
    fewer.addAll(tolerances);
    fewer.remove(tolerance);
    return new FilterOptions(fewer, maxLength, maxDepth);
  }

  /**
   * The same options with one more departure.
   *
   * @param tolerance the departure to accept
   * @return the changed options
   */
  public FilterOptions with(FilterTolerance tolerance) {
    Set<FilterTolerance> more = EnumSet.of(tolerance);
    more.addAll(tolerances);
    return new FilterOptions(more, maxLength, maxDepth);
  }

  /**
   * The same options with other limits.
   *
   * @param newMaxLength the longest text, in characters
   * @param newMaxDepth the deepest nesting of brackets, 1 to 1000
   * @return the changed options
   */
  public FilterOptions withLimits(int newMaxLength, int newMaxDepth) {
    return new FilterOptions(tolerances, newMaxLength, newMaxDepth);
  }
}
