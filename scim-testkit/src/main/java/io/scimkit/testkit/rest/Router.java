package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.soql.SoqlException;
import io.scimkit.testkit.soql.UnsupportedSoqlException;
import io.scimkit.testkit.wire.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the resource of a call and turns what it throws into replies. */
final class Router {
  private final List<Route> routes = new ArrayList<>();

  private record Route(List<String> segments, Resource resource) {
    boolean fits(List<String> path) {
      if (path.size() != segments.size()) {
        return false;
      }
      for (int i = 0; i < path.size(); i++) {
        String segment = segments.get(i);
        if (!segment.startsWith("{") && !segment.equals(path.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  Router(List<Resource> resources) {
    for (Resource resource : resources) {
      String template = resource.template();
      List<String> segments = template.isEmpty() ? List.of() : List.of(template.split("/", -1));
      routes.add(new Route(segments, resource));
    }
  }

  Response answer(Call call) {
    try {
      KnownHeaders.check(call.headers());
      return find(call).answer(call);
    } catch (RefusedException refusal) {
      call.trace().refused(refusal);
      return Replies.refusal(refusal);
    } catch (SoqlException wrong) {
      call.trace().refused(WireRule.SOQL, wrong.errorCode());
      String message = wrong.getMessage();
      return Response.json(
          400, Replies.errors(wrong.errorCode(), message == null ? "" : message, List.of()));
    } catch (UnsupportedSoqlException missing) {
      call.trace().notModelled();
      return Replies.notModelled("SOQL: " + missing.feature());
    } catch (NotModelledException missing) {
      call.trace().notModelled();
      return Replies.notModelled(String.valueOf(missing.getMessage()));
    }
  }

  private Resource find(Call call) {
    Set<String> otherMethods = new LinkedHashSet<>();
    boolean later = false;
    for (Route route : routes) {
      if (route.fits(call.path()) && call.versionNumber() < route.resource().since()) {
        later = true;
      } else if (route.fits(call.path())) {
        if (route.resource().methods().contains(call.method())) {
          return route.resource();
        }
        otherMethods.addAll(route.resource().methods());
      }
    }
    if (!otherMethods.isEmpty()) {
      throw methodRefused(call.method(), List.copyOf(otherMethods));
    }
    if (!later) {
      NotBuilt.check(call.path());
    }
    throw WireRule.RESOURCE_EXISTS.refuseWith(
        404, "NOT_FOUND", "The requested resource does not exist");
  }

  static RefusedException methodRefused(String method, List<String> allowed) {
    List<String> listed = new ArrayList<>(allowed);
    if (listed.contains("GET")) {
      listed.add(0, "HEAD");
    }
    return WireRule.METHOD_ALLOWED.refuseWith(
        405,
        "METHOD_NOT_ALLOWED",
        "HTTP Method '" + method + "' not allowed. Allowed are " + String.join(",", listed));
  }
}
