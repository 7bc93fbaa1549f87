package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.store.UndoLog;
import io.scimkit.testkit.wire.Response;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Saves the rows of a collections call one by one, and takes all back when one fails and all or
 * none is asked.
 */
final class CollectionRun {
  private static final RefusedException ROLLED_BACK =
      WireRule.COLLECTION_ROLLBACK.refuse(
          "ALL_OR_NONE_OPERATION_ROLLED_BACK",
          "Record rolled back because not all records were valid and the request was using"
              + " AllOrNone header");

  private final Call call;
  private final List<Outcome> outcomes = new ArrayList<>();

  private record Outcome(Optional<JsonObject> saved, Optional<RefusedException> refusal) {}

  CollectionRun(Call call) {
    this.call = call;
  }

  Response save(boolean allOrNone, List<Supplier<JsonObject>> rows) {
    UndoLog undo = call.org().store().undo();
    int writes = call.unit().writeCount();
    int mark = undo.mark();
    boolean failed = false;
    for (Supplier<JsonObject> row : rows) {
      failed |= !one(row);
    }
    boolean takeBack = failed && allOrNone;
    if (takeBack) {
      undo.rollback(mark);
      call.unit().forgetFrom(writes);
    } else {
      undo.release();
    }
    JsonArrayBuilder results = Json.array();
    for (Outcome outcome : outcomes) {
      results.add(result(outcome, takeBack));
    }
    return Response.json(200, results.build());
  }

  private boolean one(Supplier<JsonObject> row) {
    try {
      outcomes.add(new Outcome(Optional.of(row.get()), Optional.empty()));
      return true;
    } catch (RefusedException refusal) {
      call.trace().refused(refusal);
      outcomes.add(new Outcome(Optional.empty(), Optional.of(refusal)));
      return false;
    }
  }

  private JsonObject result(Outcome outcome, boolean takenBack) {
    if (outcome.refusal().isPresent()) {
      return Replies.failedRow(outcome.refusal().get());
    }
    if (takenBack) {
      call.trace().refused(ROLLED_BACK);
      return Replies.failedRow(ROLLED_BACK);
    }
    return outcome.saved().orElseThrow();
  }
}
