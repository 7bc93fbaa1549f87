package io.scimkit.salesforce.wire;

import io.scimkit.salesforce.Call;
import io.scimkit.salesforce.CallListener;
import io.scimkit.salesforce.SalesforceException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a request once and reads its reply whole. Nothing here repeats, redirects or remembers
 * cookies: whether a request may be sent again is for those to decide who know what it does. Safe
 * for use by several threads.
 */
public final class Transport implements AutoCloseable {
  /** 16 MiB: five full query pages fit several times. */
  static final int MAX_REPLY_BYTES = 16 * 1024 * 1024;

  /** So long may a reply come in small pieces; the client limits only the wait for each. */
  static final Duration MOST_TIME = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

  private final CloseableHttpClient client;
  private final CallListener listener;
  private final Clock clock;
  private final AtomicLong calls = new AtomicLong();
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Sends by this client, which must not retry or redirect by itself. */
  public Transport(CloseableHttpClient client, CallListener listener, Clock clock) {
    this.client = client;
    this.listener = listener;
    this.clock = clock;
  }

  /**
   * Sends one request.
   *
   * @throws SalesforceException when no complete reply came
   */
  public Reply exchange(Outgoing request) {
    if (closed.get()) {
      throw LostReply.closed(request);
    }
    long number = calls.incrementAndGet();
    Reply reply;
    try {
      HttpUriRequestBase message = message(request);
      reply = client.execute(message, response -> read(message, request, response));
    } catch (IOException lost) {
      tell(number, request, Optional.empty());
      throw LostReply.of(request, lost);
    } catch (IllegalStateException closed) {
      // The client's answer when its pool was closed meanwhile, here or by the host.
      tell(number, request, Optional.empty());
      throw LostReply.unreadable(request, 0, "no reply: " + closed.getMessage());
    }
    tell(number, request, Optional.of(reply));
    return reply;
  }

  private static HttpUriRequestBase message(Outgoing request) {
    HttpUriRequestBase message = new HttpUriRequestBase(request.method(), request.uri());
    message.setHeader(HttpHeaders.ACCEPT, "application/json");
    request.bearer().ifPresent(t -> message.setHeader("Authorization", "Bearer " + t.reveal()));
    request.payload().ifPresent(payload -> message.setEntity(payload.entity()));
    return message;
  }

  private Reply read(HttpUriRequestBase message, Outgoing request, ClassicHttpResponse response)
      throws IOException {
    HttpEntity entity = response.getEntity();
    try {
      byte[] body =
          entity == null
              ? new byte[0]
              : new BoundedBody(MAX_REPLY_BYTES, MOST_TIME, clock).read(entity);
      return new Reply(response.getCode(), body, request.secrets());
    } catch (BoundedBody.Endless endless) {
      message.abort();
      throw endless;
    }
  }

  private void tell(long number, Outgoing request, Optional<Reply> reply) {
    Call call =
        new Call(
            number,
            request.step(),
            request.method(),
            request.path(),
            reply.map(Reply::status).orElse(0),
            request.parts().of(reply),
            request.signIn());
    LOG.debug("call {} [{}] {} -> {}", number, call.step(), request.line(), call.status());
    try {
      listener.onCall(call);
    } catch (RuntimeException fromListener) {
      LOG.warn(
          "the call listener failed on call {}; the call itself is not affected",
          number,
          fromListener);
    }
  }

  /** Closes the HTTP client with its connections. */
  @Override
  public void close() {
    closed.set(true);
    client.close(CloseMode.GRACEFUL);
  }
}
