package io.scimkit.testkit.oauth;

import io.scimkit.testkit.behavior.JwtRefreshToken;
import io.scimkit.testkit.engine.NotModelled;
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

/** What is below {@code /services/oauth2}: token, revoke, introspect, userinfo. */
public final class OAuthEndpoints {
  private static final String NOT_MODELLED = "not_modelled_by_scim_testkit";
  private static final String ROOT = "/services/oauth2/";
  private static final String JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer";

  private final Org org;
  private final Map<String, ConnectedApp> apps = new ConcurrentHashMap<>();
  private final JwtBearer jwtBearer;
  private final SecretGrants secretGrants;
  private final Introspection introspection;
  private final Identity identity;

  /** For one org. */
  public OAuthEndpoints(Org org) {
    this.org = org;
    this.jwtBearer = new JwtBearer(org, apps);
    this.secretGrants = new SecretGrants(org);
    this.introspection = new Introspection(org);
    this.identity = new Identity(org);
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
        case "token" -> token(request, trace, seen);
        case "revoke" -> revoke(request, trace);
        case "introspect" -> introspect(request);
        case "userinfo" -> identity.userInfo(request, trace, seen);
        default -> notModelled(trace, "the OAuth endpoint " + endpoint);
      };
    } catch (RefusedException refusal) {
      trace.refused(refusal);
      return error(refusal.status(), refusal.code(), refusal.text());
    }
  }

  private Response token(Request request, Trace trace, Caller seen) {
    if (!request.method().equals("POST")) {
      throw OAuthRule.METHOD_ALLOWED.refuseWith(405, "invalid_request", "must use HTTP POST");
    }
    Map<String, String> form = form(request);
    if (!form.getOrDefault("format", "json").equals("json")) {
      return notModelled(trace, "the reply format " + form.get("format"));
    }
    String grant = form.getOrDefault("grant_type", "");
    Sessions.Access access =
        switch (grant) {
          case JWT_BEARER -> jwtBearer.signIn(form.getOrDefault("assertion", ""), request.base());
          case "password" ->
              secretGrants.byPassword(
                  Client.of(request, form).authenticate(apps, org.behavior()),
                  form,
                  request.base());
          case "client_credentials" ->
              secretGrants.byCredentials(
                  Client.of(request, form).authenticate(apps, org.behavior()), request.base());
          case "refresh_token" ->
              secretGrants.byRefreshToken(
                  Client.of(request, form).authenticate(apps, org.behavior()),
                  form.getOrDefault("refresh_token", ""),
                  request.base());
          default -> throw unsupported(grant);
        };
    seen.is(org.actor(access.userId(), access.session()).username());
    return granted(access, request.base(), grant.equals(JWT_BEARER));
  }

  private static RefusedException unsupported(String grant) {
    // The web server flow needs a browser and a login page, which the kit has not.
    return grant.equals("authorization_code")
        ? NotModelled.NOT_MODELLED.refuseWith(
            501, NOT_MODELLED, "scim-testkit does not model the grant type " + grant)
        : OAuthRule.GRANT_KNOWN.refuse("unsupported_grant_type", "grant type not supported");
  }

  private Response granted(Sessions.Access access, String base, boolean first) {
    JsonObjectBuilder json =
        Json.object()
            .add("access_token", access.token())
            .add("scope", "api web")
            .add("instance_url", org.instances().current(base))
            .add("id", base + "/id/" + org.id() + "/" + access.userId())
            .add("token_type", "Bearer")
            .add("issued_at", String.valueOf(org.clock().instant().toEpochMilli()))
            .add("signature", org.ids().opaque(43) + "=");
    access
        .grant()
        .filter(grant -> first && org.behavior().is(JwtRefreshToken.ISSUED))
        .flatMap(org.store().table("OauthToken")::live)
        .ifPresent(grant -> json.add("refresh_token", grant.text("AccessToken")));
    return Response.json(200, json.build());
  }

  private Response introspect(Request request) {
    if (!request.method().equals("POST")) {
      throw OAuthRule.METHOD_ALLOWED.refuseWith(405, "invalid_request", "must use HTTP POST");
    }
    Map<String, String> form = form(request);
    Client.of(request, form).authenticate(apps, org.behavior());
    return Response.json(200, introspection.of(form.getOrDefault("token", ""), request.base()));
  }

  private Response revoke(Request request, Trace trace) {
    if (!request.method().equals("GET") && !request.method().equals("POST")) {
      throw OAuthRule.METHOD_ALLOWED.refuseWith(
          405, "invalid_request", "must use HTTP GET or POST");
    }
    String token = form(request).getOrDefault("token", "");
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

  /** Parameters count in the URI too, where many examples put them; the body comes first. */
  private static Map<String, String> form(Request request) {
    return Form.parse(new String(request.body(), StandardCharsets.UTF_8) + "&" + request.query());
  }

  private static Response notModelled(Trace trace, String feature) {
    trace.notModelled();
    return error(501, NOT_MODELLED, "scim-testkit does not model " + feature);
  }

  private static Response error(int status, String error, String description) {
    return Response.json(
        status, Json.object().add("error", error).add("error_description", description).build());
  }
}
