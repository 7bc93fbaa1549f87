package io.scimkit.testkit.door;

import io.scimkit.testkit.Progress;
import io.scimkit.testkit.engine.Org;
import io.scimkit.testkit.fault.FaultPlan;
import io.scimkit.testkit.fault.FaultSpec;
import io.scimkit.testkit.oauth.Identity;
import io.scimkit.testkit.oauth.OAuthEndpoints;
import io.scimkit.testkit.rest.Caller;
import io.scimkit.testkit.rest.RestApi;
import io.scimkit.testkit.rest.Trace;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where both doors meet: one request at a time, under the org's lock, and into the journal. */
public final class Switchboard {

  /** Learns of every request that was answered. */
  public interface Listener {
    /** Called under the org's lock, in the order in which requests were answered. */
    void answered(Exchange exchange);
  }

  /** One request with its reply and what happened between. */
  public record Exchange(
      Request request,
      Response response,
      Trace trace,
      Caller caller,
      int apiCalls,
      List<String> creates) {}

  private final Org org;
  private final RestApi rest;
  private final OAuthEndpoints oauth;
  private final Identity identity;
  private final FaultPlan faults;
  private final Creates creates;
  private final Consumer<FaultSpec> change;
  private final Listener listener;

  /**
   * For one org.
   *
   * @param change does what a fault does to the org itself
   */
  public Switchboard(
      Org org,
      OAuthEndpoints oauth,
      FaultPlan faults,
      Creates creates,
      Consumer<FaultSpec> change,
      Progress jobs,
      Listener listener) {
    this.org = org;
    this.rest = new RestApi(org, jobs);
    this.oauth = oauth;
    this.identity = new Identity(org);
    this.faults = faults;
    this.creates = creates;
    this.change = change;
    this.listener = listener;
  }

  /** Answers a request, unless a fault is planned for it. */
  public Response answer(Request received) {
    Request request = Packing.unpacked(received);
    Optional<FaultSpec> fault = faults.meeting(request);
    Response response = Packing.packed(request, underLock(request, fault));
    // Others go on meanwhile: only this reply is late.
    fault
        .filter(late -> late.point() == FaultSpec.Point.AFTER)
        .ifPresent(late -> hold(late.delay()));
    return response;
  }

  private Response underLock(Request request, Optional<FaultSpec> fault) {
    org.lock().lock();
    try {
      org.waits().nextRequest();
      faults.answering(request);
      Trace trace = new Trace();
      Caller caller = new Caller();
      int before = org.budget().used();
      fault.ifPresent(planned -> trace.fault(planned.name()));
      Response response =
          fault.isPresent()
              ? faulty(fault.get(), request, trace, caller)
              : route(request, trace, caller);
      int cost = Math.max(0, org.budget().used() - before);
      listener.answered(new Exchange(request, response, trace, caller, cost, creates.take()));
      return response;
    } finally {
      org.lock().unlock();
    }
  }

  private Response faulty(FaultSpec fault, Request request, Trace trace, Caller caller) {
    if (fault.name().equals("expired session")) {
      rest.endSession(request);
      return route(request, trace, caller);
    }
    if (fault.point() == FaultSpec.Point.CHANGE) {
      change.accept(fault);
      return route(request, trace, caller);
    }
    if (fault.point() == FaultSpec.Point.BEFORE) {
      return fault.reply().orElseThrow();
    }
    Response real = route(request, trace, caller);
    Response planned = fault.reply().orElse(real);
    return planned.delivery() == Response.Delivery.CUT ? real.cutInHalf() : planned;
  }

  private static void hold(Duration delay) {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Response route(Request request, Trace trace, Caller caller) {
    String path = request.path();
    if (RestApi.owns(path) && org.instances().left(request.base())) {
      return rest.goneFrom(trace);
    }
    if (RestApi.owns(path)) {
      return rest.answer(request, trace, caller);
    }
    if (OAuthEndpoints.owns(path)) {
      return oauth.answer(request, trace, caller);
    }
    if (Identity.owns(path)) {
      return identity.answer(request, trace, caller);
    }
    if (SoapFault.owns(path)) {
      trace.notModelled();
      return SoapFault.answer(path);
    }
    return path.startsWith("/services/")
        ? RestApi.notModelled(path, trace)
        : RestApi.notFound(trace);
  }
}
