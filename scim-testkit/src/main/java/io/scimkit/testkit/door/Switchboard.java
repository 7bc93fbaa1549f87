package io.scimkit.testkit.door;

import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.oauth.OAuthEndpoints;
import io.scimkit.testkit.rest.Caller;
import io.scimkit.testkit.rest.RestApi;
import io.scimkit.testkit.rest.Trace;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;

/** Where both doors meet: one request at a time, under the org's lock, and into the journal. */
public final class Switchboard {

  /** Learns of every request that was answered. */
  public interface Listener {
    /** Called under the org's lock, in the order in which requests were answered. */
    void answered(Exchange exchange);
  }

  /** One request with its reply and what happened between. */
  public record Exchange(
      Request request, Response response, Trace trace, Caller caller, int apiCalls) {}

  private final Org org;
  private final RestApi rest;
  private final OAuthEndpoints oauth;
  private final Listener listener;

  /** For one org. */
  public Switchboard(Org org, OAuthEndpoints oauth, Listener listener) {
    this.org = org;
    this.rest = new RestApi(org);
    this.oauth = oauth;
    this.listener = listener;
  }

  /** Answers a request. */
  public Response answer(Request request) {
    org.lock().lock();
    try {
      Trace trace = new Trace();
      Caller caller = new Caller();
      int before = org.budget().used();
      Response response = route(request, trace, caller);
      int cost = Math.max(0, org.budget().used() - before);
      listener.answered(new Exchange(request, response, trace, caller, cost));
      return response;
    } finally {
      org.lock().unlock();
    }
  }

  private Response route(Request request, Trace trace, Caller caller) {
    String path = request.path();
    if (RestApi.owns(path)) {
      return rest.answer(request, trace, caller);
    }
    if (OAuthEndpoints.owns(path)) {
      return oauth.answer(request, trace, caller);
    }
    boolean known = path.startsWith("/services/") || path.startsWith("/id/");
    String code = known ? "NOT_MODELLED_BY_SCIM_TESTKIT" : "NOT_FOUND";
    String message =
        known
            ? "scim-testkit does not model " + path + "; Salesforce may. Nothing was done."
            : "The requested resource does not exist";
    return Response.json(
        known ? 501 : 404,
        Json.array().add(Json.object().add("message", message).add("errorCode", code)).build());
  }
}
