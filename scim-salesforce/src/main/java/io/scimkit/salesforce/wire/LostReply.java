package io.scimkit.salesforce.wire;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.RetryAdvice;
import io.scimkit.salesforce.SalesforceException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;

/** What it means that no complete reply came: for a write, mostly that nobody knows. */
public final class LostReply {
  private LostReply() {}

  // Any other SSLException may come after the request went out: the JDK wraps resets in it.
  static SalesforceException of(Outgoing request, IOException cause) {
    boolean neverSent =
        cause instanceof ConnectException
            || cause instanceof UnknownHostException
            || cause instanceof NoRouteToHostException
            || cause instanceof ConnectTimeoutException
            || cause instanceof ConnectionRequestTimeoutException
            || cause instanceof SSLHandshakeException
            || cause instanceof SSLPeerUnverifiedException;
    if (neverSent) {
      return unavailable(
          request, "cannot reach " + request.uri().getAuthority() + ": " + why(cause));
    }
    return lost(request, 0, "no complete reply: " + why(cause));
  }

  /** Nothing was sent, and nothing will be. */
  static SalesforceException closed(Outgoing request) {
    return exception(
        ErrorKind.UNAVAILABLE,
        request,
        0,
        "this org was closed",
        RetryAdvice.notBefore("Build a new Salesforce; this one was closed by close()."));
  }

  /** A reply came, but not one that can be read. */
  public static SalesforceException unreadable(Outgoing request, int status, String why) {
    return lost(request, status, why);
  }

  private static SalesforceException lost(Outgoing request, int status, String why) {
    if (!request.writes()) {
      return exception(
          ErrorKind.UNAVAILABLE,
          request,
          status,
          why,
          RetryAdvice.after(Duration.ofSeconds(5), "It was a read: try again."));
    }
    return exception(
        ErrorKind.OUTCOME_UNKNOWN,
        request,
        status,
        why,
        RetryAdvice.notBefore("The write may have been done: read before anything is sent again."));
  }

  private static SalesforceException unavailable(Outgoing request, String why) {
    return exception(
        ErrorKind.UNAVAILABLE,
        request,
        0,
        why,
        RetryAdvice.after(
            Duration.ofSeconds(30),
            "Nothing was sent: check address and network, then try again."));
  }

  private static SalesforceException exception(
      ErrorKind kind, Outgoing request, int status, String why, RetryAdvice advice) {
    return new SalesforceException(
        kind,
        request.step(),
        request.line(),
        status,
        List.of(new ApiError("", why, List.of())),
        advice);
  }

  private static String why(IOException cause) {
    String message = cause.getMessage();
    String name = cause.getClass().getSimpleName();
    return message == null ? name : name + " " + message;
  }
}
