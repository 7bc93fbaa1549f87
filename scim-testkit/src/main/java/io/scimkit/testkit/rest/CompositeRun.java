package io.scimkit.testkit.rest;

import io.scimkit.testkit.behavior.MixedDml;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.UnitOfWork;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.UndoLog;
import io.scimkit.testkit.wire.Headers;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the subrequests of one composite in the order given. Salesforce may reorder collated ones; a
 * client must not rely on either order.
 */
final class CompositeRun {
  private static final RefusedException ROLLED_BACK =
      WireRule.COMPOSITE_ROLLBACK.refuse(
          "PROCESSING_HALTED",
          "The transaction was rolled back since another operation in the same transaction"
              + " failed.");
  private static final String DATA = "/services/data/";

  private final Call outer;
  private final Router router;
  private final boolean allOrNone;
  private final boolean oneUnit;
  // Subrequests with headers of their own are not collated.
  private final boolean onlyCollated;
  private final References references = new References();
  private UnitOfWork unit;
  private boolean wrote;

  CompositeRun(Call outer, Router router, boolean allOrNone, boolean collate) {
    this.outer = outer;
    this.router = router;
    this.allOrNone = allOrNone;
    this.oneUnit =
        allOrNone
            || switch (outer.org().behavior().of(MixedDml.class)) {
              case REFUSED_WHEN_COLLATED -> collate;
              case REFUSED_IN_ROLLBACK_UNIT -> false;
              case REFUSED_IN_COMPOSITE -> true;
            };
    this.onlyCollated = !allOrNone && outer.org().behavior().is(MixedDml.REFUSED_WHEN_COLLATED);
    this.unit = outer.unit();
  }

  Response run(List<CompositeSub> subs) {
    UndoLog undo = outer.org().store().undo();
    int writes = outer.unit().writeCount();
    int mark = undo.mark();
    List<Response> replies = new ArrayList<>();
    int failed = -1;
    for (int i = 0; i < subs.size() && !(allOrNone && failed >= 0); i++) {
      replies.add(one(subs.get(i)));
      failed = replies.get(i).succeeded() ? failed : i;
    }
    if (allOrNone && failed >= 0) {
      undo.rollback(mark);
      outer.unit().forgetFrom(writes);
      for (int i = 0; i < subs.size(); i++) {
        if (i != failed) {
          outer.trace().refused(ROLLED_BACK);
          Response halted = Replies.refusal(ROLLED_BACK);
          if (i < replies.size()) {
            replies.set(i, halted);
          } else {
            replies.add(halted);
          }
        }
      }
    } else {
      undo.release();
    }
    return reply(subs, replies);
  }

  private Response one(CompositeSub sub) {
    boolean shared = oneUnit && !(onlyCollated && !sub.headers().isEmpty());
    unit = shared ? outer.unit() : new UnitOfWork(outer.actor());
    int before = unit.writeCount();
    Response reply = answer(sub);
    wrote |= unit.writeCount() > before;
    if (!shared) {
      outer.unit().adopt(unit);
    }
    if (reply.succeeded()) {
      references.put(sub.referenceId(), reply.json().orElse(JsonValue.NULL));
    }
    return reply;
  }

  private Response answer(CompositeSub sub) {
    try {
      SubrequestUrl url =
          SubrequestUrl.parse(references.resolve(sub.url()).substring(DATA.length()));
      ServiceVersions.check(url.version());
      return router.answer(
          new Call(
              outer.org(),
              outer.actor(),
              sub.method(),
              url.version(),
              url.path(),
              url.params(),
              Headers.of(sub.headers()),
              sub.body().map(references::resolve),
              unit,
              () -> wrote,
              outer.trace()));
    } catch (RefusedException refusal) {
      outer.trace().refused(refusal);
      return Replies.refusal(refusal);
    }
  }

  private Response reply(List<CompositeSub> subs, List<Response> replies) {
    JsonArrayBuilder all = Json.array();
    for (int i = 0; i < subs.size(); i++) {
      CompositeSub sub = subs.get(i);
      Response reply = replies.get(i);
      JsonValue body = reply.json().orElse(JsonValue.NULL);
      JsonObjectBuilder headers = Json.object();
      reply
          .headers()
          .forEach(
              (name, value) -> {
                if (name.equals("Location")) {
                  headers.add(name, value);
                }
              });
      all.add(
          Json.object()
              .add("body", body)
              .add("httpHeaders", headers)
              .add("httpStatusCode", reply.status())
              .add("referenceId", sub.referenceId()));
      outer
          .trace()
          .sub(
              new Trace.Sub(
                  sub.method(),
                  sub.url(),
                  sub.referenceId(),
                  sub.body().map(JsonValue::toString).orElse(""),
                  reply.status(),
                  body.toString()));
    }
    return Response.json(200, Json.object().add("compositeResponse", all).build());
  }
}
