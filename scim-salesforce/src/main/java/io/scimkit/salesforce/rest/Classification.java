package io.scimkit.salesforce.rest;

import static io.scimkit.salesforce.ErrorKind.AUTH_REJECTED;
import static io.scimkit.salesforce.ErrorKind.CONFLICT;
import static io.scimkit.salesforce.ErrorKind.FORBIDDEN;
import static io.scimkit.salesforce.ErrorKind.INVALID_DATA;
import static io.scimkit.salesforce.ErrorKind.LICENSE_EXHAUSTED;
import static io.scimkit.salesforce.ErrorKind.LIMIT_REACHED;
import static io.scimkit.salesforce.ErrorKind.NOT_FOUND;
import static io.scimkit.salesforce.ErrorKind.ROW_LOCKED;
import static io.scimkit.salesforce.ErrorKind.UNAVAILABLE;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.RetryAdvice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says what sort of trouble a Salesforce error code is. Codes as in the partner WSDL's StatusCode
 * and ExceptionCode and the REST API Developer Guide; a code that is not listed is judged by its
 * status.
 */
public final class Classification {
  private static final Map<String, ErrorKind> BY_CODE =
      Map.ofEntries(
          Map.entry("INVALID_SESSION_ID", AUTH_REJECTED),
          Map.entry("INVALID_OPERATION_WITH_EXPIRED_PASSWORD", AUTH_REJECTED),
          Map.entry("INVALID_AUTH_HEADER", AUTH_REJECTED),
          Map.entry("API_DISABLED_FOR_ORG", FORBIDDEN),
          Map.entry("API_CURRENTLY_DISABLED", FORBIDDEN),
          Map.entry("INSUFFICIENT_ACCESS", FORBIDDEN),
          Map.entry("INSUFFICIENT_ACCESS_OR_READONLY", FORBIDDEN),
          Map.entry("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", FORBIDDEN),
          Map.entry("NOT_FOUND", NOT_FOUND),
          Map.entry("ENTITY_IS_DELETED", NOT_FOUND),
          Map.entry("INVALID_TYPE", NOT_FOUND),
          Map.entry("DUPLICATE_USERNAME", CONFLICT),
          Map.entry("DUPLICATE_COMM_NICKNAME", CONFLICT),
          Map.entry("DUPLICATE_VALUE", CONFLICT),
          Map.entry("DUPLICATES_DETECTED", CONFLICT),
          Map.entry("LICENSE_LIMIT_EXCEEDED", LICENSE_EXHAUSTED),
          Map.entry("UNABLE_TO_LOCK_ROW", ROW_LOCKED),
          Map.entry("REQUEST_LIMIT_EXCEEDED", LIMIT_REACHED),
          Map.entry("SERVER_UNAVAILABLE", UNAVAILABLE),
          Map.entry("REQUEST_RUNNING_TOO_LONG", UNAVAILABLE),
          Map.entry("QUERY_TIMEOUT", UNAVAILABLE));

  /** Of the edge in front of the org, or a proxy: timed out, too much just now. */
  private static final Set<Integer> PASSING = Set.of(408, 420, 429);

  private Classification() {}

  /** The kind of a refusal, judged by the first of its errors whose code is known. */
  public static ErrorKind kind(int status, List<ApiError> errors) {
    for (ApiError error : errors) {
      ErrorKind known = BY_CODE.get(error.code());
      if (known != null) {
        return known;
      }
    }
    if (status == 401) {
      return AUTH_REJECTED;
    }
    if (status == 403) {
      return FORBIDDEN;
    }
    if (status == 404 || status == 410) {
      return NOT_FOUND;
    }
    if (status >= 500 || PASSING.contains(status)) {
      return UNAVAILABLE;
    }
    return status == 400 && hasCode(errors) ? INVALID_DATA : ErrorKind.UNCLASSIFIED;
  }

  /** Whether and when the same request may be tried again. */
  public static RetryAdvice advice(ErrorKind kind, List<ApiError> errors) {
    return switch (kind) {
      case ROW_LOCKED ->
          RetryAdvice.after(Duration.ofSeconds(2), "Another writer holds the row: try again soon.");
      case LIMIT_REACHED ->
          errors.stream().anyMatch(e -> e.message().contains("Concurrent"))
              ? RetryAdvice.after(
                  Duration.ofSeconds(20), "Too many long requests run in the org: try again soon.")
              : RetryAdvice.after(
                  Duration.ofHours(1), "The org's API calls of the last 24 hours are used up.");
      case UNAVAILABLE ->
          RetryAdvice.after(
              Duration.ofSeconds(30), "The org does not work just now: try again later.");
      case AUTH_REJECTED -> RetryAdvice.notBefore("Check the integration user and its app.");
      case FORBIDDEN ->
          RetryAdvice.notBefore("Give the integration user the permission this needs.");
      case NOT_FOUND ->
          RetryAdvice.notBefore("Check that it exists and that the integration user may see it.");
      case CONFLICT -> RetryAdvice.notBefore("Find out who holds the value, then plan again.");
      case LICENSE_EXHAUSTED -> RetryAdvice.notBefore("Free or buy a seat, then plan again.");
      case INVALID_DATA -> RetryAdvice.notBefore("Correct what the error names, then plan again.");
      case DEACTIVATION_BLOCKED ->
          RetryAdvice.notBefore("Change the configuration that names the user, then run again.");
      case OUTCOME_UNKNOWN -> RetryAdvice.notBefore("Read before anything is sent again.");
      case UNCLASSIFIED -> RetryAdvice.notBefore("Read the errors above.");
    };
  }

  private static boolean hasCode(List<ApiError> errors) {
    return errors.stream().anyMatch(e -> !e.code().isEmpty());
  }
}
