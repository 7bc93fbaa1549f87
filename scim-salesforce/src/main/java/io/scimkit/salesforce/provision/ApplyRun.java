package io.scimkit.salesforce.provision;

import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.Receipt;
import io.scimkit.salesforce.Receipts;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.Tally;
import io.scimkit.salesforce.soql.Condition;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import io.scimkit.salesforce.text.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies one plan, mostly in one composite call. Belongs to one thread. */
public final class ApplyRun {
  private static final Logger LOG = LoggerFactory.getLogger(ApplyRun.class);
  private static final String STEP = "apply";

  private final OrgConnection connection;
  private final Plan plan;
  private final Tally tally;
  private final List<Receipt> receipts = new ArrayList<>();
  private Optional<SalesforceId> userId;
  private Optional<Chunk.Guard> guard;
  private Optional<String> stopped = Optional.empty();

  /** A run of a plan that creates or updates. */
  public ApplyRun(OrgConnection connection, Plan plan, Tally tally) {
    this.connection = connection;
    this.plan = plan;
    this.tally = tally;
    this.userId = plan.userId().map(id -> SalesforceId.sent(id));
    this.guard = userId.flatMap(id -> plan.userLastModified().map(at -> new Chunk.Guard(id, at)));
  }

  /**
   * Refuses a plan with a value that a composite call cannot carry.
   *
   * @throws PlanRefusedException naming each field
   */
  public static void refuseUnsendable(Plan plan) {
    for (Change change : plan.changes()) {
      if (change instanceof Change.CreateUser create) {
        FieldValues.body(create.fields());
      } else if (change instanceof Change.UpdateUser update) {
        FieldValues.body(update.fields());
      }
    }
  }

  /**
   * Applies the plan.
   *
   * @throws SalesforceException when the first call was refused as a whole: nothing was written
   */
  public Receipts run() {
    for (List<Change> changes : Split.of(plan.changes(), Chunk.MAX_WRITES)) {
      if (stopped.isPresent()) {
        changes.forEach(c -> receipts.add(notAttempted(c, stopped.get())));
      } else {
        apply(new Chunk(changes, guard));
      }
    }
    Receipts done = new Receipts(plan, userId.map(SalesforceId::value), receipts, tally.calls());
    LOG.info(
        "applied plan {} for {}: {} of {} changes hold",
        plan.hash().substring(0, 12),
        Visible.of(plan.username()),
        receipts.stream().filter(r -> r.outcome().holds()).count(),
        receipts.size());
    return done;
  }

  private void apply(Chunk chunk) {
    if (!chunk.request().writes()) {
      chunk.changes().forEach(c -> receipts.add(Receipt.of(c, Outcome.PENDING, c.will())));
      return;
    }
    CompositeReply reply;
    try {
      reply = connection.composite(STEP, chunk.request(), tally);
    } catch (SalesforceException failed) {
      failed(chunk, failed);
      return;
    }
    try {
      received(chunk, reply);
    } catch (SalesforceException unreadable) {
      lost(chunk, unreadable);
    }
  }

  // All of it is read before any of it is noted.
  private void received(Chunk chunk, CompositeReply reply) {
    Found shown = shown(chunk, reply);
    Judge judge = new Judge(chunk, reply, shown);
    List<Receipt> judged = chunk.changes().stream().map(judge::receipt).toList();
    Optional<Chunk.Guard> next =
        shown.user().map(row -> new Chunk.Guard(row.id(), SnapshotReader.lastModified(row)));
    receipts.addAll(judged);
    reply.find(Chunk.USER).flatMap(PartReply::createdId).ifPresent(id -> userId = Optional.of(id));
    moveOn(next);
  }

  private Found shown(Chunk chunk, CompositeReply reply) {
    Reader reader = new Reader(connection, STEP, tally);
    if (chunk.shownBy() == Chunk.Proof.QUERIES || chunk.guard().isEmpty()) {
      return ReadBack.found(chunk, reply, reader);
    }
    if (chunk.shownBy() == Chunk.Proof.ROWS && RowProof.isEnough(chunk, reply)) {
      return new Found(
          reply.find(Chunk.USER_NOW).flatMap(PartReply::row), RowProof.grants(chunk, reply));
    }
    Composite again = new Composite();
    again.query(
        Chunk.GUARD,
        Soql.select("Id")
            .from("User")
            .where(Condition.eq("Id", chunk.guard().get().userId().value())));
    chunk.readBack(again, Reference.toRow(Chunk.GUARD, 0));
    try {
      return ReadBack.found(chunk, connection.composite("read back", again, tally), reader);
    } catch (SalesforceException unreadable) {
      LOG.warn(
          "the read after an apply for {} failed: {}",
          Visible.of(plan.username()),
          unreadable.getMessage());
      return new Found(Optional.empty(), Map.of());
    }
  }

  // The next call, if there is one, is guarded by the row as this one left it.
  private void moveOn(Optional<Chunk.Guard> next) {
    guard = next;
    if (next.isEmpty()) {
      stopped = Optional.of("what came before it did not go through: plan again");
    }
  }

  private void failed(Chunk chunk, SalesforceException failed) {
    if (failed.kind() == ErrorKind.OUTCOME_UNKNOWN) {
      lost(chunk, failed);
    } else if (receipts.isEmpty()) {
      throw failed;
    } else {
      chunk
          .changes()
          .forEach(c -> receipts.add(Judge.refused(c, failed.status(), failed.errors())));
      stopped = Optional.of("an earlier call failed: plan again");
    }
  }

  private void lost(Chunk chunk, SalesforceException failed) {
    LOG.info("the reply to an apply for {} was lost; reading again", Visible.of(plan.username()));
    LostApply.Resolved resolved = new LostApply(connection, plan, tally).resolve(chunk, failed);
    receipts.addAll(resolved.receipts());
    resolved.user().ifPresent(row -> userId = Optional.of(row.id()));
    stopped = Optional.of("not sent after a lost reply: plan again");
  }

  private static Receipt notAttempted(Change change, String why) {
    return Receipt.of(change, Outcome.NOT_ATTEMPTED, why);
  }
}
