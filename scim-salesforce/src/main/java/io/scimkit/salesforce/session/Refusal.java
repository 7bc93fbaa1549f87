package io.scimkit.salesforce.session;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.RetryAdvice;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.rest.Classification;
import io.scimkit.salesforce.rest.ErrorBody;
import io.scimkit.salesforce.wire.Outgoing;
import io.scimkit.salesforce.wire.Reply;
import java.util.List;
import java.util.Set;

/** Judges a reply that is not a success. */
final class Refusal {
  /** 401s that a new token does not cure. Source: jsforce, src/http-api.ts. */
  private static final Set<String> NOT_A_DEAD_SESSION =
      Set.of(
          "This session is not valid for use with the REST API",
          "Connected app is not attached to Agent");

  private static final RetryAdvice WRONG_ADDRESS =
      RetryAdvice.notBefore(
          "Nothing was done there: check the URL of the OrgBinding and the API version.");

  private static final String EXPIRED_PASSWORD = "INVALID_OPERATION_WITH_EXPIRED_PASSWORD";

  private Refusal() {}

  /** Whether another token may help. */
  static boolean isDeadSession(Reply reply) {
    if (reply.status() != 401) {
      return false;
    }
    return ErrorBody.read(reply).stream()
        .noneMatch(e -> e.code().equals(EXPIRED_PASSWORD) || isNotADeadSession(e));
  }

  /** The exception for a reply that is final. */
  static SalesforceException of(Outgoing request, Reply reply) {
    List<ApiError> errors = ErrorBody.read(reply);
    if (reply.status() == 401) {
      return unauthorized(request, reply, errors);
    }
    ErrorKind kind = Classification.kind(reply.status(), errors);
    if (kind == ErrorKind.UNAVAILABLE && request.writes()) {
      // An answer of 5xx does not prove that nothing was written.
      kind = ErrorKind.OUTCOME_UNKNOWN;
    }
    return exception(kind, request, reply, errors);
  }

  private static SalesforceException unauthorized(
      Outgoing request, Reply reply, List<ApiError> errors) {
    if (errors.stream().anyMatch(Refusal::isNotADeadSession)) {
      return exception(ErrorKind.FORBIDDEN, request, reply, errors);
    }
    boolean expired = errors.stream().anyMatch(e -> e.code().equals(EXPIRED_PASSWORD));
    return new SignInException(
        expired ? SignInProblem.PASSWORD_EXPIRED : SignInProblem.TOKEN_REFUSED,
        request.line(),
        reply.status(),
        errors.get(0));
  }

  private static SalesforceException exception(
      ErrorKind kind, Outgoing request, Reply reply, List<ApiError> errors) {
    return new SalesforceException(
        kind,
        request.step(),
        request.line(),
        reply.status(),
        errors,
        isElsewhere(reply.status()) ? WRONG_ADDRESS : Classification.advice(kind, errors));
  }

  // Of a whole call, not of one row: it was redirected, or there is no such address.
  private static boolean isElsewhere(int status) {
    return (status >= 300 && status < 400) || status == 404 || status == 410;
  }

  private static boolean isNotADeadSession(ApiError error) {
    return NOT_A_DEAD_SESSION.stream().anyMatch(error.message()::startsWith);
  }
}
