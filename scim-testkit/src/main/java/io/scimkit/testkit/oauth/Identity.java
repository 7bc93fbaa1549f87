package io.scimkit.testkit.oauth;

import io.scimkit.testkit.engine.Actor;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Rule;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.rest.Caller;
import io.scimkit.testkit.rest.Trace;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.store.SalesforceId;
import io.scimkit.testkit.wire.Form;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /id/org/user}, and {@code /services/oauth2/userinfo}: who a token stands for. */
public final class Identity {
  private static final String ROOT = "/id/";

  private final Org org;

  /** For one org. */
  public Identity(Org org) {
    this.org = org;
  }

  /** Whether a path is an identity URL. */
  public static boolean owns(String path) {
    return path.startsWith(ROOT);
  }

  /** Answers an identity URL. */
  public Response answer(Request request, Trace trace, Caller seen) {
    Map<String, String> params = Form.parse(request.query());
    Optional<String> token = token(request, params);
    if (token.isEmpty()) {
      return refused(trace, OAuthRule.IDENTITY_TOKEN, 403, "Missing_OAuth_Token");
    }
    Optional<Actor> actor = org.sessions().authenticate(token.get());
    if (actor.isEmpty()) {
      return refused(trace, OAuthRule.IDENTITY_TOKEN, 403, "Bad_OAuth_Token");
    }
    seen.is(actor.get().username());
    List<String> ids = List.of(request.path().substring(ROOT.length()).split("/", -1));
    if (!SalesforceId.parse(ids.get(0)).filter(org.id()::equals).isPresent()) {
      return refused(trace, OAuthRule.IDENTITY_KNOWN, 403, "Wrong_Org");
    }
    Optional<String> user = ids.size() < 2 ? Optional.empty() : SalesforceId.parse(ids.get(1));
    if (user.filter(actor.get().userId()::equals).isEmpty()) {
      return refused(trace, OAuthRule.IDENTITY_KNOWN, 404, "Bad_Id");
    }
    if (!params.getOrDefault("format", "json").equals("json")) {
      trace.notModelled();
      return plain(501, "scim-testkit does not model identity in format " + params.get("format"));
    }
    return Response.json(200, identity(row(user.get()), request.base()));
  }

  /** Answers the userinfo endpoint. */
  Response userInfo(Request request, Trace trace, Caller seen) {
    boolean post = request.method().equals("POST");
    String form = post ? new String(request.body(), StandardCharsets.UTF_8) : request.query();
    Optional<String> token = token(request, Form.parse(form));
    if (token.isEmpty()) {
      return refused(trace, OAuthRule.IDENTITY_TOKEN, 403, "Missing_OAuth_Token");
    }
    Optional<Actor> actor = org.sessions().authenticate(token.get());
    if (actor.isEmpty()) {
      return refused(trace, OAuthRule.IDENTITY_TOKEN, 403, "Bad_OAuth_Token");
    }
    seen.is(actor.get().username());
    return Response.json(200, UserInfo.json(org, row(actor.get().userId()), request.base()));
  }

  private static Optional<String> token(Request request, Map<String, String> params) {
    Optional<String> header = request.headers().get("Authorization");
    if (header.isPresent()) {
      return header.map(text -> text.substring(text.indexOf(' ') + 1).trim());
    }
    return Optional.ofNullable(params.get("oauth_token"))
        .or(() -> Optional.ofNullable(params.get("access_token")));
  }

  private Row row(String userId) {
    return org.store().table("User").live(userId).orElseThrow();
  }

  private JsonObject identity(Row user, String base) {
    return Json.object()
        .add("id", base + ROOT + org.id() + "/" + user.key())
        .add("asserted_user", true)
        .add("user_id", user.key())
        .add("organization_id", org.id())
        .add("username", user.text("Username"))
        .add("nick_name", user.text("CommunityNickname"))
        .add("display_name", user.text("Name"))
        .add("email", user.text("Email"))
        .add("email_verified", true)
        .add("first_name", UserInfo.orNull(user.text("FirstName")))
        .add("last_name", user.text("LastName"))
        .add("timezone", user.text("TimeZoneSidKey"))
        .add("photos", UserInfo.photos(base))
        .add("urls", UserInfo.urls(org.id(), user.key(), base))
        .add("active", true)
        .add("user_type", "STANDARD")
        .add("language", user.text("LanguageLocaleKey"))
        .add("locale", user.text("LocaleSidKey"))
        .add("utcOffset", UserInfo.utcOffset(org, user))
        .add("last_modified_date", UserInfo.lastModified(user))
        .build();
  }

  private static Response refused(Trace trace, Rule rule, int status, String text) {
    trace.refused(rule, text);
    return plain(status, text);
  }

  private static Response plain(int status, String text) {
    return Response.text(status, "text/plain;charset=UTF-8", text);
  }
}
