package io.scimkit.testkit.oauth;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Sessions;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.rest.Caller;
import io.scimkit.testkit.rest.Trace;
import io.scimkit.testkit.store.Row;
import io.scimkit.testkit.wire.Form;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@code /services/oauth2/token} and {@code /services/oauth2/revoke}. */
public final class OAuthEndpoints {
  private static final String ROOT = "/services/oauth2/";
  private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  private final Org org;
  private final Map<String, ConnectedApp> apps = new ConcurrentHashMap<>();
  private final JwtBearer jwtBearer;

  /** For one org. */
  public OAuthEndpoints(Org org) {
    this.org = org;
    this.jwtBearer = new JwtBearer(org, apps);
  }

  /** Whether a path is of these endpoints. */
  public static boolean owns(String path) {
    return path.startsWith(ROOT);
  }

  /** Registers an app under its consumer key. */
  public void register(ConnectedApp app) {
    apps.put(app.clientId(), app);
  }

  /** Answers a request. */
  public Response answer(Request request, Trace trace, Caller seen) {
    String path = request.path().substring(ROOT.length());
    String endpoint = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    try {
      return switch (endpoint) {
        case "token" -> token(request, seen);
        case "revoke" -> revoke(request, trace);
        default -> notModelled("the OAuth endpoint " + endpoint);
      };
    } catch (RefusedException refusal) {
      trace.refused(refusal);
      return error(refusal.status(), refusal.code(), refusal.text());
    }
  }

  private Response token(Request request, Caller seen) {
    if (!request.method().equals("POST")) {
      return error(405, "invalid_request", "must use HTTP POST");
    }
    Map<String, String> form = Form.parse(text(request));
    String grant = form.getOrDefault("grant_type", "");
    switch (grant) {
      case JWT_BEARER -> {
        Sessions.Access access =
            jwtBearer.signIn(form.getOrDefault("assertion", ""), request.base());
        seen.is(org.actor(access.userId(), access.session()).username());
        return granted(access, request.base());
      }
      case "password", "refresh_token", "client_credentials", "authorization_code" -> {
        return notModelled("the grant type " + grant);
      }
      default ->
          throw OAuthRule.GRANT_KNOWN.refuse("unsupported_grant_type", "grant type not supported");
    }
  }

  private Response granted(Sessions.Access access, String base) {
    JsonObjectBuilder json =
        Json.object()
            .add("access_token", access.token())
            .add("scope", "api web")
            .add("instance_url", base)
            .add("id", base + "/id/" + org.id() + "/" + access.userId())
            .add("token_type", "Bearer")
            .add("issued_at", String.valueOf(org.clock().instant().toEpochMilli()))
            .add("signature", org.ids().opaque(43) + "=");
    return Response.json(200, json.build());
  }

  private Response revoke(Request request, Trace trace) {
    boolean get = request.method().equals("GET");
    if (!get && !request.method().equals("POST")) {
      return error(405, "invalid_request", "must use HTTP GET or POST");
    }
    String token = Form.parse(get ? request.query() : text(request)).getOrDefault("token", "");
    Optional<Row> grant = org.sessions().grantOf(token);
    if (grant.isPresent()) {
      org.sessions().revoke(grant.get());
      trace.wrote(List.of("OauthToken.revoke"));
      return Response.empty(200);
    }
    Optional<Sessions.Access> access = org.sessions().find(token);
    if (access.isPresent()) {
      org.sessions().end(access.get().session());
      trace.wrote(List.of("AccessToken.revoke"));
      return Response.empty(200);
    }
    throw OAuthRule.TOKEN_KNOWN.refuse("invalid_token", "invalid token");
  }

  private static String text(Request request) {
    return new String(request.body(), StandardCharsets.UTF_8);
  }

  private static Response notModelled(String feature) {
    return error(501, "not_modelled_by_scim_testkit", "scim-testkit does not model " + feature);
  }

  private static Response error(int status, String error, String description) {
    return Response.json(
        status, Json.object().add("error", error).add("error_description", description).build());
  }
}
