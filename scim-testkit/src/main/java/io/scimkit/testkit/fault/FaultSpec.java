package io.scimkit.testkit.fault;

import io.scimkit.testkit.wire.Response;
import java.time.Duration;
import java.util.Optional;

/**
 * What goes wrong.
 *
 * @param reply what is answered in place of the org's reply; empty when the org answers
 * @param object the object whose rows are refused; empty text for faults of requests
 */
public record FaultSpec(
    String name,
    Point point,
    Optional<Response> reply,
    Duration delay,
    String object,
    String code,
    String message) {

  /** Where it goes wrong. */
  public enum Point {
    /** Before the org does anything. */
    BEFORE,
    /** After the org committed. */
    AFTER,
    /** Before, and the org itself changes: its clock moves or it moves to another instance. */
    CHANGE,
    /** While a row is saved. */
    ROW
  }

  /** A fault of requests. */
  public static FaultSpec of(String name, Point point, Response reply) {
    return new FaultSpec(name, point, Optional.of(reply), Duration.ZERO, "", "", "");
  }

  /** A reply that comes late. */
  public static FaultSpec late(Duration delay) {
    return new FaultSpec("delay", Point.AFTER, Optional.empty(), delay, "", "", "");
  }

  /** A reply that takes time of the org's clock. */
  public static FaultSpec slow(Duration time) {
    return new FaultSpec("slow", Point.CHANGE, Optional.empty(), time, "", "", "");
  }

  /** A move of the org to another instance. */
  public static FaultSpec moved() {
    return new FaultSpec(
        "moved instance", Point.CHANGE, Optional.empty(), Duration.ZERO, "", "", "");
  }

  /** A refusal of rows. */
  public static FaultSpec row(String name, String object, String code, String message) {
    return new FaultSpec(name, Point.ROW, Optional.empty(), Duration.ZERO, object, code, message);
  }
}
