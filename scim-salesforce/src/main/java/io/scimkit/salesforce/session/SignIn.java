package io.scimkit.salesforce.session;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.rest.ErrorBody;
import io.scimkit.salesforce.wire.CallParts;
import io.scimkit.salesforce.wire.Outgoing;
import io.scimkit.salesforce.wire.Payload;
import io.scimkit.salesforce.wire.Reply;
import io.scimkit.salesforce.wire.Secret;
import io.scimkit.salesforce.wire.Transport;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One token request. Source: Salesforce Help, "OAuth 2.0 JWT Bearer Flow". Safe for several
 * threads.
 */
public final class SignIn {
  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
  private static final String PATH = "/services/oauth2/token";
  private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  private final Transport transport;
  private final JwtBearer credentials;
  private final URI host;
  private final URI audience;
  private final String expectedOrg;
  private final Clock clock;

  /** Signs in at {@code host}, for {@code audience}, into no other org than {@code expectedOrg}. */
  public SignIn(
      Transport transport,
      JwtBearer credentials,
      URI host,
      URI audience,
      String expectedOrg,
      Clock clock) {
    this.transport = transport;
    this.credentials = credentials;
    this.host = host;
    this.audience = audience;
    this.expectedOrg = expectedOrg;
    this.clock = clock;
  }

  /**
   * Asks for a token.
   *
   * @throws SignInException when none is given, or not one for the expected org
   */
  public Token get() {
    Secret assertion = JwtAssertion.sign(credentials, audience, clock);
    Outgoing request =
        new Outgoing(
            "sign-in",
            "POST",
            host.resolve(PATH),
            Optional.empty(),
            Optional.of(
                Payload.form(
                    List.of(new BasicNameValuePair("grant_type", GRANT)), "assertion", assertion)),
            false,
            true,
            CallParts.NONE);
    Reply reply = exchange(request);
    if (!reply.succeeded()) {
      ApiError error = ErrorBody.read(reply).get(0);
      throw new SignInException(
          TokenRefusal.problem(error, reply.status()), request.line(), reply.status(), error);
    }
    Token token = TokenReply.read(reply, request, host);
    checkOrg(token, request);
    LOG.info("signed in to org {} as {}", token.orgId(), credentials.username());
    return token;
  }

  private Reply exchange(Outgoing request) {
    try {
      return transport.exchange(request);
    } catch (SalesforceException noReply) {
      throw new SignInException(
          SignInProblem.UNREACHABLE, request.line(), 0, noReply.errors().get(0));
    }
  }

  private void checkOrg(Token token, Outgoing request) {
    if (!token.orgId().is(expectedOrg)) {
      throw new SignInException(
          SignInProblem.WRONG_ORG,
          request.line(),
          200,
          new ApiError(
              "",
              "the token belongs to org " + token.orgId() + ", the binding expects " + expectedOrg,
              List.of()));
    }
  }
}
