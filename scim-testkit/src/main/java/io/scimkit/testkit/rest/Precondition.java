package io.scimkit.testkit.rest;

import io.scimkit.testkit.wire.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Headers that make a request depend on when its row last changed. A date that is none is ignored
 * by reads, as HTTP has it, and refused by changes.
 */
final class Precondition {
  private Precondition() {}

  /**
   * The reply to a read of what has not changed; empty when it must be read.
   *
   * @throws io.scimkit.testkit.engine.RefusedException when it changed and must not have
   */
  static Optional<Response> read(Call call, Instant changed) {
    checkUnmodified(call, changed);
    boolean same =
        date(call, "If-Modified-Since")
            .filter(since -> !seconds(changed).isAfter(since))
            .isPresent();
    return same ? Optional.of(Response.empty(304)) : Optional.empty();
  }

  /** Refuses a change of what has changed since the client looked. */
  static void checkUnmodified(Call call, Instant changed) {
    if (date(call, "If-Unmodified-Since").filter(seconds(changed)::isAfter).isPresent()) {
      throw WireRule.PRECONDITION.refuseWith(
          412, "PRECONDITION_FAILED", "The row was changed after If-Unmodified-Since");
    }
  }

  /** The REST guide: DELETE requests are not supported, without saying what becomes of them. */
  static void refuseOnDelete(Call call) {
    if (call.headers().get("If-Unmodified-Since").isPresent()) {
      throw new NotModelledException("If-Unmodified-Since on DELETE");
    }
  }

  private static Instant seconds(Instant changed) {
    return changed.truncatedTo(ChronoUnit.SECONDS);
  }

  // The day of the week says nothing: the REST guide's own example has the wrong one.
  private static Optional<Instant> date(Call call, String header) {
    try {
      return call.headers()
          .get(header)
          .map(text -> text.substring(text.indexOf(',') + 1).trim())
          .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      if (call.method().equals("GET")) {
        return Optional.empty();
      }
      throw WireRule.PRECONDITION.refuse("INVALID_INPUT", "The value of " + header + " is no date");
    }
  }
}
