package io.scimkit.salesforce.session;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.json.MalformedJsonException;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.wire.Outgoing;
import io.scimkit.salesforce.wire.Reply;
import io.scimkit.salesforce.wire.Secret;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a granted token. No error here may show the body: it may hold the token. */
final class TokenReply {
  private static final Pattern IDENTITY =
      Pattern.compile(
          ".*/id/(00D[A-Za-z0-9]{12}(?:[A-Z0-5]{3})?)/(005[A-Za-z0-9]{12}(?:[A-Z0-5]{3})?)");

  /** What a header may carry: a line break in it would begin another header. */
  private static final Pattern BEARER = Pattern.compile("[!-~]+");

  private TokenReply() {}

  static Token read(Reply reply, Outgoing request, URI host) {
    JsonObject body = object(reply, request);
    String token = body.getString("access_token", "");
    Matcher identity = IDENTITY.matcher(body.getString("id", ""));
    if (!BEARER.matcher(token).matches() || !identity.matches()) {
      throw unreachable(request, reply, "the reply has no token or no identity");
    }
    return new Token(
        Secret.of(token),
        Instance.of(body.getString("instance_url", ""), host, request),
        SalesforceId.sent(identity.group(1)),
        SalesforceId.sent(identity.group(2)));
  }

  private static JsonObject object(Reply reply, Outgoing request) {
    try {
      return reply.object();
    } catch (MalformedJsonException notJson) {
      throw unreachable(request, reply, "the reply is " + notJson.getMessage());
    }
  }

  private static SignInException unreachable(Outgoing request, Reply reply, String text) {
    return new SignInException(
        SignInProblem.UNREACHABLE,
        request.line(),
        reply.status(),
        new ApiError("", text, List.of()));
  }
}
