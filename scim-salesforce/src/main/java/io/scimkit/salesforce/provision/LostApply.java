package io.scimkit.salesforce.provision;

import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.ChangeKind;
import io.scimkit.mapping.plan.Plan;
import io.scimkit.salesforce.Outcome;
import io.scimkit.salesforce.Receipt;
import io.scimkit.salesforce.RetryAdvice;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.Tally;
import io.scimkit.salesforce.soql.Condition;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reply to an apply was lost: reads the user again by both keys and says of each change what
 * the org shows. Nothing is sent a second time; a new plan will do what is missing.
 */
final class LostApply {
  private static final String STEP = "re-read";

  private final OrgConnection connection;
  private final Plan plan;
  private final Tally tally;

  LostApply(OrgConnection connection, Plan plan, Tally tally) {
    this.connection = connection;
    this.plan = plan;
    this.tally = tally;
  }

  /** The receipts, and the user if the org shows one. */
  record Resolved(List<Receipt> receipts, Optional<Row> user) {}

  Resolved resolve(Chunk chunk, SalesforceException lost) {
    try {
      Found found = read(chunk);
      return new Resolved(
          chunk.changes().stream().map(change -> receipt(chunk, change, found)).toList(),
          found.user());
    } catch (SalesforceException unreadable) {
      String why = lost.getMessage() + " The read after it failed too: " + unreadable.getMessage();
      return new Resolved(
          chunk.changes().stream().map(c -> unresolved(c, why, lost)).toList(), Optional.empty());
    }
  }

  private Found read(Chunk chunk) {
    Set<String> columns =
        new LinkedHashSet<>(
            List.of("Id", "IsActive", "LastModifiedDate", "Username", "FederationIdentifier"));
    columns.addAll(chunk.writtenFields().keySet());
    Composite request =
        new Composite()
            .query(
                Chunk.USER,
                Soql.select(new ArrayList<>(columns))
                    .from("User")
                    .where(key())
                    .orderBy("Id")
                    .limit(2));
    for (GrantTable table : chunk.tables()) {
      request.query(table.referenceId(), GrantRows.query(table, Reference.toRow(Chunk.USER, 0)));
    }
    CompositeReply reply = connection.composite(STEP, request, tally);
    Reader reader = new Reader(connection, STEP, tally);
    List<Row> rows = reader.all(reply, Chunk.USER);
    // Another user with one of the keys is not ours: only a row with both proves the create.
    Optional<Row> ours = rows.stream().filter(this::isOurs).findFirst();
    return ours.isEmpty() || rows.size() > 1
        ? new Found(ours, Map.of())
        : new Found(ours, ReadBack.grants(chunk.tables(), reply, reader));
  }

  private Condition key() {
    return plan.userId()
        .map(id -> eq("Id", id))
        .orElseGet(
            () ->
                Condition.any(
                    eq("FederationIdentifier", plan.federationId()),
                    eq("Username", plan.username())));
  }

  private boolean isOurs(Row row) {
    if (plan.userId().isPresent()) {
      return row.id().is(plan.userId().get());
    }
    return row.text("FederationIdentifier").filter(plan.federationId()::equals).isPresent()
        && row.text("Username").filter(plan.username()::equalsIgnoreCase).isPresent();
  }

  private static Receipt receipt(Chunk chunk, Change change, Found found) {
    return switch (change.kind()) {
      case PENDING_REFERENCE -> Receipt.of(change, Outcome.PENDING, change.will());
      case CREATE_USER -> shown(change, Optional.of(found.user().isPresent()));
      case UPDATE_USER ->
          shown(
              change, found.user().map(row -> found.differences(chunk.writtenFields()).isEmpty()));
      case GRANT -> {
        Change.Grant grant = (Change.Grant) change;
        boolean created = chunk.guard().isEmpty();
        yield shown(
            change,
            // Without the user whom this call was to create there is no grant either.
            created && found.user().isEmpty()
                ? Optional.of(false)
                : found.holds(grant.entitlement().kind(), grant.targetId()));
      }
      case REVOKE -> {
        Change.Revoke revoke = (Change.Revoke) change;
        yield shown(
            change, found.hasRow(revoke.entitlement().kind(), revoke.rowId()).map(is -> !is));
      }
    };
  }

  private static Receipt shown(Change change, Optional<Boolean> isSo) {
    RetryAdvice again = RetryAdvice.after(Duration.ZERO, "Plan again; the new plan reads first.");
    if (isSo.isEmpty()) {
      return new Receipt(
          change,
          Outcome.UNKNOWN,
          "the reply was lost, and the read after it could not tell: plan again",
          List.of(),
          Optional.of(again));
    }
    return isSo.get()
        ? Receipt.of(change, Outcome.APPLIED, "the reply was lost; a read shows that it was done")
        : new Receipt(
            change,
            Outcome.FAILED,
            "the reply was lost, and a read does not show it: plan again",
            List.of(),
            Optional.of(again));
  }

  private static Receipt unresolved(Change change, String why, SalesforceException lost) {
    return change.kind() == ChangeKind.PENDING_REFERENCE
        ? Receipt.of(change, Outcome.PENDING, change.will())
        : new Receipt(change, Outcome.UNKNOWN, why, lost.errors(), Optional.of(lost.advice()));
  }
}
