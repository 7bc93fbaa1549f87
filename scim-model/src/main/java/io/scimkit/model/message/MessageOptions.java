package io.scimkit.model.message;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.value.JsonLimits;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a message is read: how large it may be and which departures from the RFC are accepted. An
 * immutable value; two tenants of one JVM may differ.
 *
 * @param limits how large a message may be; for a streamed list, each resource
 * @param tolerances the departures that are accepted
 */
public record MessageOptions(JsonLimits limits, Set<Tolerance> tolerances) {
  private static final MessageOptions TOLERANT =
      new MessageOptions(JsonLimits.defaults(), EnumSet.allOf(Tolerance.class));
  private static final MessageOptions STRICT =
      new MessageOptions(JsonLimits.defaults(), EnumSet.noneOf(Tolerance.class));

  /**
   * Options of one's own.
   *
   * @param limits how large a message may be; for a streamed list, each resource
   * @param tolerances the departures that are accepted
   */
  public MessageOptions {
    requireNonNull(limits, "limits");
    tolerances = Set.copyOf(tolerances);
  }

  /**
   * The default: every tolerance, the default limits.
   *
   * @return the options
   */
  public static MessageOptions tolerant() {
    return TOLERANT;
  }

  /**
   * The RFC to the letter: no tolerance, the default limits.
   *
   * @return the options
   */
  public static MessageOptions strict() {
    return STRICT;
  }

  /**
   * The same options with other limits.
   *
   * @param newLimits how large a message may be
   * @return the changed options
   */
  public MessageOptions withLimits(JsonLimits newLimits) {
    return new MessageOptions(newLimits, tolerances);
  }

  /**
   * The same options with one departure accepted.
   *
   * @param tolerance the departure
   * @return the changed options
   */
  public MessageOptions with(Tolerance tolerance) {
    EnumSet<Tolerance> more = EnumSet.of(tolerance);
    more.addAll(tolerances);
    return new MessageOptions(limits, more);
  }

  /**
   * The same options with one departure refused.
   *
   * @param tolerance the departure
   * @return the changed options
   */
  public MessageOptions without(Tolerance tolerance) {
    EnumSet<Tolerance> fewer = EnumSet.noneOf(Tolerance.class);
    fewer.addAll(tolerances);
    fewer.remove(tolerance);
    return new MessageOptions(limits, fewer);
  }

  boolean allow(Tolerance tolerance) {
    return tolerances.contains(tolerance);
  }
}
