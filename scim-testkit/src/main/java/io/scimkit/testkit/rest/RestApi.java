package io.scimkit.testkit.rest;

import io.scimkit.testkit.Progress;
import io.scimkit.testkit.bulk.Jobs;
import io.scimkit.testkit.engine.Actor;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.engine.Permission;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.UnitOfWork;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.wire.Headers;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Everything below {@code /services/data}: session, budget, resource, headers of the reply. */
public final class RestApi {
  private static final String DATA = "/services/data";
  private static final int LONGEST_URI = 16_384;

  private final Org org;
  private final List<Resource> all;
  private final Router router;

  /** For one org. */
  public RestApi(Org org, Progress progress) {
    this.org = org;
    Cursors cursors = new Cursors(org);
    List<Resource> resources = new ArrayList<>();
    resources.add(new Root());
    resources.add(new DescribeGlobal());
    resources.add(new BasicObject());
    resources.add(new DescribeObject());
    resources.add(new Replication(false));
    resources.add(new Replication(true));
    resources.add(new CreateRow());
    resources.add(new CreateById());
    resources.add(new OneRow());
    resources.add(new UserPassword());
    Query query = new Query(false, cursors);
    Related related = new Related(query);
    resources.add(new RowByExternalId(related));
    for (int steps = 2; steps <= RelatedFurther.MOST; steps++) {
      resources.add(new RelatedFurther(steps, related));
    }
    resources.add(query);
    resources.add(new Query(true, cursors));
    resources.add(new QueryMore("query/{locator}", cursors));
    resources.add(new QueryMore("queryAll/{locator}", cursors));
    resources.add(new Collections());
    resources.add(new RetrieveMany());
    resources.add(new UpsertMany());
    Router inComposite = new Router(resources);
    List<Resource> outer = new ArrayList<>(resources);
    outer.add(new Limits());
    outer.add(new RecordCount());
    outer.add(new SearchRows());
    outer.add(new Recent());
    outer.add(new Notifications());
    outer.add(new OneNotification());
    Router inBatch = new Router(outer);
    outer.add(new Composite(inComposite));
    outer.add(new Batch(inBatch));
    outer.add(new Tree());
    Jobs jobs = new Jobs(org, progress);
    org.add(jobs);
    outer.addAll(BulkApi.resources(jobs));
    all = List.copyOf(outer);
    router = new Router(all);
  }

  /** What there is below a version. */
  List<Resource> resources() {
    return all;
  }

  /** Whether a path is of this API. */
  public static boolean owns(String path) {
    return path.equals(DATA) || path.startsWith(DATA + "/");
  }

  /** Answers for a resource of Salesforce that the kit has not. */
  public static Response notModelled(String what, Trace trace) {
    trace.notModelled();
    return Replies.notModelled(what);
  }

  /** Answers for what Salesforce has not either. */
  public static Response notFound(Trace trace) {
    RefusedException refusal =
        WireRule.RESOURCE_EXISTS.refuseWith(
            404, "NOT_FOUND", "The requested resource does not exist");
    trace.refused(refusal);
    return Replies.refusal(refusal);
  }

  /** Answers a request; {@code seen} learns who asked. */
  public Response answer(Request request, Trace trace, Caller seen) {
    SubrequestUrl url =
        SubrequestUrl.parse(
            request.path().substring(DATA.length())
                + (request.query().isEmpty() ? "" : "?" + request.query()));
    if (request.path().length() + request.query().length() > LONGEST_URI) {
      trace.refused(WireRule.URI_LENGTH, "414 URI Too Long");
      return Response.text(
          414, "text/html", "<h1>Bad Message 414</h1><pre>reason: URI Too Long</pre>");
    }
    if (url.version().isEmpty()) {
      return ServiceVersions.list();
    }
    try {
      ServiceVersions.check(url.version());
      Actor actor = authenticate(request);
      Standing.check(org, actor, url.path());
      seen.is(actor.username());
      org.agenda().catchUp();
      trace.wrote(org.agenda().takeWrites());
      refuseXml(request);
      Optional<JsonValue> body = RequestBody.read(request, url.path());
      spend(body, url);
      UnitOfWork unit = new UnitOfWork(actor);
      Response reply =
          router.answer(
              new Call(
                  org,
                  actor,
                  method(request, url.params()),
                  url.version(),
                  url.path(),
                  url.params(),
                  with(request.headers(), request.base()),
                  body,
                  unit,
                  () -> false,
                  trace));
      trace.wrote(unit.writes());
      return limits(reply);
    } catch (RefusedException refusal) {
      trace.refused(refusal);
      return limits(Replies.refusal(refusal));
    } catch (NotModelledException missing) {
      trace.notModelled();
      return limits(Replies.notModelled(String.valueOf(missing.getMessage())));
    }
  }

  private static Headers with(Headers headers, String base) {
    Map<String, String> more = new LinkedHashMap<>(headers.all());
    more.put("x-scimkit-base", base);
    return Headers.of(more);
  }

  private static String method(Request request, Map<String, String> params) {
    String override = params.get("_HttpMethod");
    if (request.method().equals("POST") && override != null) {
      return override.toUpperCase(Locale.ROOT);
    }
    // The door leaves the body out.
    return request.method().equals("HEAD") ? "GET" : request.method();
  }

  private static void refuseXml(Request request) {
    String accepted = request.headers().get("Accept").orElse("");
    if (accepted.contains("xml") && !accepted.contains("json") && !accepted.contains("*/*")) {
      throw new NotModelledException("replies in XML");
    }
  }

  private Actor authenticate(Request request) {
    String header = request.headers().get("Authorization").orElse("");
    int space = header.indexOf(' ');
    String scheme = space < 0 ? header : header.substring(0, space);
    if (!header.isEmpty()
        && !scheme.equalsIgnoreCase("Bearer")
        && !scheme.equalsIgnoreCase("OAuth")) {
      throw WireRule.SESSION_VALID.refuseWith(401, "INVALID_AUTH_HEADER", "INVALID_HEADER_TYPE");
    }
    Actor actor =
        org.sessions()
            .authenticate(header.substring(space + 1).trim())
            .orElseThrow(
                () ->
                    WireRule.SESSION_VALID.refuseWith(
                        401, "INVALID_SESSION_ID", "Session expired or invalid"));
    if (!actor.mayAny(Permission.API_ENABLED)) {
      throw WireRule.API_ENABLED.refuseWith(
          403, "API_DISABLED_FOR_ORG", "API is not enabled for this Organization or Partner");
    }
    return actor;
  }

  /** Answers a request to an instance that the org has left. */
  public Response goneFrom(Trace trace) {
    RefusedException gone =
        WireRule.INSTANCE_CURRENT.refuseWith(
            401, "INVALID_SESSION_ID", "Session expired or invalid");
    trace.refused(gone);
    return Replies.refusal(gone);
  }

  /** Ends the session that a request would use. */
  public void endSession(Request request) {
    String header = request.headers().get("Authorization").orElse("");
    org.sessions()
        .find(header.substring(header.indexOf(' ') + 1).trim())
        .ifPresent(access -> org.sessions().end(access.session()));
  }

  private void spend(Optional<JsonValue> body, SubrequestUrl url) {
    int cost = 1;
    if (url.path().equals(List.of("composite", "batch"))
        && body.orElse(JsonValue.NULL) instanceof JsonObject batch) {
      cost = Json.array(batch, "batchRequests").map(List::size).orElse(1);
    }
    if (!org.budget().spend(Math.max(1, cost))) {
      throw WireRule.API_LIMIT.refuseWith(
          403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.");
    }
  }

  private Response limits(Response reply) {
    return reply.with(
        "Sforce-Limit-Info", "api-usage=" + org.budget().used() + "/" + org.budget().limit());
  }
}
