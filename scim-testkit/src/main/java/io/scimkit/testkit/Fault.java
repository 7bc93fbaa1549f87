package io.scimkit.testkit;

import io.scimkit.testkit.fault.FaultSpec;
import io.scimkit.testkit.fault.FaultSpec.Point;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Response;
import java.time.Duration;

/**
 * Something that goes wrong between a client and the org, or in the org; handed to {@link
 * FakeSalesforce#plan}. Immutable.
 */
public final class Fault {
  final FaultSpec spec;

  private Fault(FaultSpec spec) {
    this.spec = spec;
  }

  /** {@return a fault that cuts the line before the org does anything} */
  public static Fault lostRequest() {
    return new Fault(FaultSpec.of("lost request", Point.BEFORE, Response.dropped()));
  }

  /** {@return a fault that cuts the line after the org committed and before it replies} */
  public static Fault lostReply() {
    return new Fault(FaultSpec.of("lost reply", Point.AFTER, Response.dropped()));
  }

  /**
   * {@return a fault that cuts the line in the middle of the reply's body, after the org committed}
   */
  public static Fault cutReply() {
    return new Fault(FaultSpec.of("cut reply", Point.AFTER, Response.empty(200).cutInHalf()));
  }

  /**
   * {@return a fault that holds the reply back, in real time, after the org committed}
   *
   * @param delay how long
   */
  public static Fault delay(Duration delay) {
    return new Fault(FaultSpec.late(delay));
  }

  /**
   * {@return a fault that holds the reply back on the org's clock, which moves on by so much before
   * the org answers; no real time passes}
   *
   * @param time how long the org takes
   */
  public static Fault slow(Duration time) {
    return new Fault(FaultSpec.slow(time));
  }

  /**
   * {@return a fault by which the org moves to another instance before it answers: the old address
   * answers 401, and a new sign-in names the new one} As {@link FakeSalesforce#moveInstance}.
   */
  public static Fault movedInstance() {
    return new Fault(FaultSpec.moved());
  }

  /** {@return a fault that answers 200 with JSON that ends too early; the org committed} */
  public static Fault malformedReply() {
    return new Fault(
        FaultSpec.of(
            "malformed reply",
            Point.AFTER,
            Response.text(
                200, "application/json;charset=UTF-8", "{\"compositeResponse\":[{\"body\":")));
  }

  /** {@return a fault that answers 503 with a page of HTML; the org does nothing} */
  public static Fault unavailable() {
    return new Fault(
        FaultSpec.of(
            "unavailable",
            Point.BEFORE,
            Response.text(
                503,
                "text/html;charset=UTF-8",
                "<html><head><title>Service Unavailable</title></head><body>We are down for"
                    + " maintenance.</body></html>")));
  }

  /**
   * {@return a fault that answers 401 INVALID_SESSION_ID; the org does nothing and the session
   * lives on}
   */
  public static Fault unauthorized() {
    return error("unauthorized", 401, "INVALID_SESSION_ID", "Session expired or invalid");
  }

  /** {@return a fault that ends the session of the request before it is looked at} */
  public static Fault expiredSession() {
    return new Fault(FaultSpec.of("expired session", Point.BEFORE, Response.empty(401)));
  }

  /** {@return a fault that answers 403: the calls of the day are spent} The org does nothing. */
  public static Fault requestLimit() {
    return error("request limit", 403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
  }

  /** {@return a fault that answers 403: too many long calls at once} The org does nothing. */
  public static Fault concurrentLimit() {
    return error(
        "concurrent limit",
        403,
        "REQUEST_LIMIT_EXCEEDED",
        "ConcurrentRequests (Concurrent API Requests) Limit exceeded.");
  }

  /**
   * {@return a fault that answers an error in the shape of single calls; the org does nothing}
   *
   * @param status the HTTP status
   * @param code the errorCode
   * @param message the message
   */
  public static Fault error(int status, String code, String message) {
    return error("error " + code, status, code, message);
  }

  private static Fault error(String name, int status, String code, String message) {
    return new Fault(
        FaultSpec.of(
            name,
            Point.BEFORE,
            Response.json(
                status,
                Json.array()
                    .add(Json.object().add("message", message).add("errorCode", code))
                    .build())));
  }

  /**
   * {@return a fault that refuses rows, as another transaction holds a lock on them:
   * UNABLE_TO_LOCK_ROW}
   *
   * @param object the object whose rows a client saves
   */
  public static Fault rowLock(String object) {
    return new Fault(
        FaultSpec.row(
            "row lock",
            object,
            "UNABLE_TO_LOCK_ROW",
            "unable to obtain exclusive access to this record or 1 records"));
  }

  /**
   * {@return a fault that refuses rows, as a change of groups or roles is going on:
   * UNABLE_TO_LOCK_ROW}
   *
   * @param object the object whose rows a client saves: GroupMember, Group or User
   */
  public static Fault groupLock(String object) {
    return new Fault(
        FaultSpec.row(
            "group lock",
            object,
            "UNABLE_TO_LOCK_ROW",
            "Group membership operation already in progress"));
  }

  /**
   * {@return a fault that refuses rows with an error of one's own; other rows of the request are
   * saved}
   *
   * @param object the object whose rows a client saves
   * @param code the code
   * @param message the message
   */
  public static Fault rowError(String object, String code, String message) {
    return new Fault(FaultSpec.row("row error " + code, object, code, message));
  }

  @Override
  public String toString() {
    return spec.name();
  }
}
