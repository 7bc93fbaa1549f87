package io.scimkit.salesforce.session;

import io.scimkit.salesforce.Call;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.json.MalformedJsonException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Subrequest;
import io.scimkit.salesforce.rest.UnexpectedReplyException;
import io.scimkit.salesforce.wire.CallParts;
import io.scimkit.salesforce.wire.LostReply;
import io.scimkit.salesforce.wire.Outgoing;
import io.scimkit.salesforce.wire.Payload;
import io.scimkit.salesforce.wire.Reply;
import io.scimkit.salesforce.wire.Secret;
import io.scimkit.salesforce.wire.Transport;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sends calls to one org with a token that is renewed at most once for each of them. Safe for use
 * by several threads.
 */
public final class OrgConnection {
  // Source: REST API Developer Guide, "Query": nextRecordsUrl, a locator with an offset.
  private static final Pattern PAGE =
      Pattern.compile("/services/data/v[0-9]+\\.0/query/[A-Za-z0-9-]+");

  private final Transport transport;
  private final Session session;
  private final String version;

  /** A connection that speaks this API version, for example {@code v62.0}. */
  public OrgConnection(Transport transport, Session session, String version) {
    this.transport = transport;
    this.session = session;
    this.version = version;
  }

  /** The token, after signing in if need be. */
  public Token token() {
    Token held = session.held();
    return held == null ? session.other(null) : held;
  }

  /** The running user. */
  public SalesforceId runningUser() {
    return token().userId();
  }

  /**
   * Sends a composite call.
   *
   * @throws SalesforceException when the call as a whole failed or its reply was lost; parts that
   *     failed are in the reply
   */
  public CompositeReply composite(String step, Composite composite, Tally tally) {
    Sent sent =
        send(
            tally,
            token ->
                new Outgoing(
                    step,
                    "POST",
                    token.instance().resolve("/services/data/" + version + "/composite"),
                    Optional.of(token.secret()),
                    Optional.of(Payload.json(composite.body(version))),
                    composite.writes(),
                    false,
                    reply -> parts(composite, reply)));
    return read(sent, composite);
  }

  private static CompositeReply read(Sent sent, Composite composite) {
    try {
      CompositeReply reply = CompositeReply.read(sent.reply());
      for (Subrequest part : composite.parts()) {
        if (reply.find(part.referenceId()).filter(part::isAnsweredBy).isEmpty()) {
          throw LostReply.unreadable(
              sent.request(),
              sent.reply().status(),
              "the reply lacks part '" + part.referenceId() + "', or what that part asked for");
        }
      }
      return reply;
    } catch (MalformedJsonException cut) {
      throw LostReply.unreadable(
          sent.request(), sent.reply().status(), "the reply is " + cut.getMessage());
    }
  }

  /** The next page of a query. */
  public PartReply page(String step, String nextRecordsUrl, Tally tally) {
    if (!PAGE.matcher(nextRecordsUrl).matches()) {
      throw new UnexpectedReplyException("not the address of a further page: " + nextRecordsUrl);
    }
    Sent sent =
        send(
            tally,
            token ->
                new Outgoing(
                    step,
                    "GET",
                    token.instance().resolve(nextRecordsUrl),
                    Optional.of(token.secret()),
                    Optional.empty(),
                    false,
                    false,
                    CallParts.NONE));
    try {
      PartReply page = new PartReply("page", sent.reply().status(), sent.reply().json());
      if (page.isPage()) {
        return page;
      }
      throw LostReply.unreadable(
          sent.request(), sent.reply().status(), "the reply is no page of a query");
    } catch (MalformedJsonException cut) {
      throw LostReply.unreadable(
          sent.request(), sent.reply().status(), "the reply is " + cut.getMessage());
    }
  }

  /**
   * Revokes a token of anybody by its DeleteToken.
   *
   * @return whether there was such a token; false means that it is gone already
   */
  public boolean revoke(String step, Secret deleteToken, Tally tally) {
    Token token = token();
    tally.count();
    Outgoing request =
        new Outgoing(
            step,
            "POST",
            token.instance().resolve("/services/oauth2/revoke"),
            Optional.empty(),
            Optional.of(Payload.form(List.of(), "token", deleteToken)),
            true,
            false,
            CallParts.NONE);
    Reply reply = transport.exchange(request);
    if (reply.succeeded()) {
      return true;
    }
    SalesforceException refusal = Refusal.of(request, reply);
    // Source: Mobile SDK Guide, "Revoking OAuth Tokens": an unknown token answers one of these.
    if (reply.status() == 400
        && refusal.errors().stream()
            .anyMatch(
                e ->
                    e.code().equals("invalid_token")
                        || e.code().equals("unsupported_token_type"))) {
      return false;
    }
    throw refusal;
  }

  private Sent send(Tally tally, RequestFor requestFor) {
    Token token = session.held();
    boolean renewed = token == null;
    if (token == null) {
      token = session.other(null);
    }
    Sent sent = exchange(tally, requestFor, token);
    if (!renewed && Refusal.isDeadSession(sent.reply())) {
      sent = exchange(tally, requestFor, session.other(token));
    }
    if (!sent.reply().succeeded()) {
      throw Refusal.of(sent.request(), sent.reply());
    }
    return sent;
  }

  private Sent exchange(Tally tally, RequestFor requestFor, Token token) {
    Outgoing request = requestFor.token(token);
    tally.count();
    return new Sent(request, transport.exchange(request));
  }

  private static List<Call.Part> parts(Composite composite, Optional<Reply> reply) {
    CompositeReply read = reply.map(OrgConnection::lenient).orElse(null);
    return composite.parts().stream()
        .map(
            p ->
                new Call.Part(
                    p.referenceId(), p.method(), p.target(), status(read, p.referenceId())))
        .toList();
  }

  private static int status(@Nullable CompositeReply reply, String referenceId) {
    return reply == null ? 0 : reply.find(referenceId).map(PartReply::status).orElse(0);
  }

  private static @Nullable CompositeReply lenient(Reply reply) {
    try {
      return reply.succeeded() ? CompositeReply.read(reply) : null;
    } catch (MalformedJsonException cut) {
      return null;
    }
  }

  private record Sent(Outgoing request, Reply reply) {}

  @FunctionalInterface
  private interface RequestFor {
    Outgoing token(Token token);
  }
}
