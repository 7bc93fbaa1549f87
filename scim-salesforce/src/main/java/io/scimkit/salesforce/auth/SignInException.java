package io.scimkit.salesforce.auth;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.RetryAdvice;
import io.scimkit.salesforce.SalesforceException;
import java.time.Duration;
import java.util.List;

/**
 * A sign-in that failed. Its message names the reason and the fix, and holds no secret.
 *
 * @serial exclude
 */
public final class SignInException extends SalesforceException {
  private static final long serialVersionUID = 1L;

  private final SignInProblem problem;

  /**
   * Tells why.
   *
   * @param problem the reason
   * @param request method and path, or empty when nothing was sent
   * @param status the HTTP status, 0 when there was no reply
   * @param error what the org, or the check before it, said
   */
  public SignInException(SignInProblem problem, String request, int status, ApiError error) {
    super(kindOf(problem), "sign-in", request, status, List.of(error), adviceFor(problem));
    this.problem = problem;
  }

  /**
   * A problem found here, before anything was sent.
   *
   * @param problem the reason
   * @param text what was found, without any secret
   * @return the exception
   */
  public static SignInException before(SignInProblem problem, String text) {
    return new SignInException(problem, "", 0, new ApiError("", text, List.of()));
  }

  /** {@return the reason} */
  public SignInProblem problem() {
    return problem;
  }

  private static ErrorKind kindOf(SignInProblem problem) {
    return problem == SignInProblem.UNREACHABLE ? ErrorKind.UNAVAILABLE : ErrorKind.AUTH_REJECTED;
  }

  private static RetryAdvice adviceFor(SignInProblem problem) {
    return problem == SignInProblem.UNREACHABLE
        ? RetryAdvice.after(Duration.ofSeconds(30), problem.fix())
        : RetryAdvice.notBefore(problem.fix());
  }
}
