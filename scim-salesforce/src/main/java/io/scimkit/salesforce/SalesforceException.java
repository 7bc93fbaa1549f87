package io.scimkit.salesforce;

import io.scimkit.salesforce.text.Visible;
import java.util.List;

/**
 * Something that Salesforce, or the way to it, refused. It keeps all that was learnt: every error
 * of the reply, the HTTP status, the request and the step it belonged to, and whether and when to
 * try again. It never holds a token, a key or an assertion, and its message is one line, whatever
 * the org wrote.
 *
 * @serial exclude
 */
public class SalesforceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ErrorKind kind;
  private final int status;

  @SuppressWarnings("serial") // An immutable list can be serialized.
  private final List<ApiError> errors;

  private final String request;
  private final String step;
  private final RetryAdvice advice;

  /**
   * Tells one failure.
   *
   * @param kind what sort of trouble it is
   * @param step what was being done, for example {@code "apply"}
   * @param request method and path of the request, or empty when none was sent
   * @param status the HTTP status, 0 when there was no reply
   * @param errors the errors of the reply in its order
   * @param advice whether and when to try again
   */
  public SalesforceException(
      ErrorKind kind,
      String step,
      String request,
      int status,
      List<ApiError> errors,
      RetryAdvice advice) {
    super(text(step, request, status, errors, advice));
    this.kind = kind;
    this.step = step;
    this.request = request;
    this.status = status;
    this.errors = List.copyOf(errors);
    this.advice = advice;
  }

  private static String text(
      String step, String request, int status, List<ApiError> errors, RetryAdvice advice) {
    StringBuilder text = new StringBuilder(step).append(": ");
    for (int i = 0; i < errors.size(); i++) {
      text.append(i == 0 ? "" : "; ").append(errors.get(i));
    }
    if (status > 0) {
      text.append(" (HTTP ").append(status).append(request.isEmpty() ? "" : ", " + request);
      text.append(')');
    } else if (!request.isEmpty()) {
      text.append(" (").append(request).append(')');
    }
    return Visible.of(text.append(". ").append(advice.fix()).toString());
  }

  /** {@return the step, every error of the org, the HTTP status, the request, and what to do} */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** {@return what sort of trouble it is} */
  public ErrorKind kind() {
    return kind;
  }

  /** {@return the HTTP status, or 0 when there was no reply} */
  public int status() {
    return status;
  }

  /** {@return every error of the reply, in its order; at least one} */
  public List<ApiError> errors() {
    return errors;
  }

  /**
   * {@return method and path of the request, for example {@code POST
   * /services/data/v62.0/composite}}
   */
  public String request() {
    return request;
  }

  /** {@return what was being done} */
  public String step() {
    return step;
  }

  /** {@return whether and when to try again, and what to do before} */
  public RetryAdvice advice() {
    return advice;
  }
}
