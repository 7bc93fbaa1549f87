package io.scimkit.salesforce.provision;

import static io.scimkit.salesforce.soql.Condition.all;
import static io.scimkit.salesforce.soql.Condition.eq;
import static io.scimkit.salesforce.soql.Condition.in;

import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.Change;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The writes that go into one composite call, and the call itself. It begins with the guard, or
 * with the create; every write refers to one of them, so that none happens to a user who has
 * changed since the plan was made. A delete names its row by what a query of the guarded user
 * answers. It ends with the read-back: by queries, or by single rows when its queries are spent.
 */
final class Chunk {
  /** 25 parts, less the guard, three look-ups, and four reads at the end. */
  static final int MAX_WRITES = Composite.MAX_PARTS - 8;

  static final String GUARD = "guard";
  static final String USER = "user";
  static final String USER_NOW = "userNow";

  private final List<Change> changes;
  private final Optional<Guard> guard;
  private final Map<Change, String> parts = new LinkedHashMap<>();
  private final Composite request = new Composite();
  private final Set<GrantTable> tables = new LinkedHashSet<>();
  private final Proof proof;

  /** How the call shows its result. */
  enum Proof {
    /** By one query a table. */
    QUERIES,
    /** By one read a row. */
    ROWS,
    /** Not in this call, which is full: by another. */
    LATER
  }

  /** The row that must still be as the plan saw it. */
  record Guard(SalesforceId userId, Instant lastModified) {}

  Chunk(List<Change> changes, Optional<Guard> guard) {
    this.changes = List.copyOf(changes);
    this.guard = guard;
    guard.ifPresent(g -> request.query(GUARD, guardQuery(g)));
    Map<GrantTable, List<Change.Revoke>> revokes = new EnumMap<>(GrantTable.class);
    for (Change change : changes) {
      switch (change.kind()) {
        case CREATE_USER -> {
          request.create(USER, "User", FieldValues.body(((Change.CreateUser) change).fields()));
          parts.put(change, USER);
        }
        case UPDATE_USER -> {
          request.update(
              USER,
              "User",
              Target.of(user()),
              FieldValues.body(((Change.UpdateUser) change).fields()));
          parts.put(change, USER);
        }
        case GRANT -> grant((Change.Grant) change);
        case REVOKE -> {
          Change.Revoke revoke = (Change.Revoke) change;
          revokes
              .computeIfAbsent(GrantTable.of(revoke.entitlement().kind()), t -> new ArrayList<>())
              .add(revoke);
        }
        case PENDING_REFERENCE -> {
          // Nothing is written for it.
        }
      }
    }
    // In the plan's order of revokes: groups, then sets, then licences.
    Set<GrantTable> order =
        changes.stream()
            .filter(Change.Revoke.class::isInstance)
            .map(c -> GrantTable.of(((Change.Revoke) c).entitlement().kind()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    order.forEach(table -> revoke(table, revokes.getOrDefault(table, List.of())));
    proof = proof();
    if (proof == Proof.QUERIES) {
      readBack(request, user());
    } else if (proof == Proof.ROWS) {
      request.row(USER_NOW, "User", Target.of(user()), userColumns());
      RowProof.add(request, this);
    }
  }

  private Proof proof() {
    if (request.freeQueries() >= tables.size()) {
      return Proof.QUERIES;
    }
    return request.freeParts() > RowProof.size(changes) ? Proof.ROWS : Proof.LATER;
  }

  private static Soql guardQuery(Guard guard) {
    return Soql.select("Id", "IsActive", "LastModifiedDate")
        .from("User")
        .where(all(eq("Id", guard.userId().value()), eq("LastModifiedDate", guard.lastModified())));
  }

  private Reference user() {
    return guard.isPresent() ? Reference.toRow(GUARD, 0) : Reference.toCreated(USER);
  }

  private void grant(Change.Grant grant) {
    GrantTable table = GrantTable.of(grant.entitlement().kind());
    String part = "grant" + (parts.size() + 1);
    request.create(
        part,
        table.object(),
        GrantTable.newRow(grant.entitlement().kind(), grant.targetId(), user().text()));
    parts.put(grant, part);
    tables.add(table);
  }

  private void revoke(GrantTable table, List<Change.Revoke> revokes) {
    String rows = lookUp(table);
    List<String> ids = revokes.stream().map(r -> SalesforceId.sent(r.rowId()).value()).toList();
    request.query(
        rows,
        Soql.select("Id")
            .from(table.object())
            .where(all(eq(table.userField(), user()), in("Id", ids)))
            .orderBy("Id"));
    for (int i = 0; i < revokes.size(); i++) {
      request.delete(deletePart(table, i), table.object(), Target.of(Reference.toRow(rows, i)));
    }
    tables.add(table);
  }

  /** Adds the reads that show the result: the User row, and each table that was written to. */
  void readBack(Composite to, Reference user) {
    to.row(USER_NOW, "User", Target.of(user), userColumns());
    for (GrantTable table : tables) {
      to.query(table.referenceId(), GrantRows.query(table, user));
    }
  }

  private List<String> userColumns() {
    Set<String> columns = new LinkedHashSet<>(List.of("Id", "IsActive", "LastModifiedDate"));
    writtenFields().keySet().forEach(columns::add);
    return List.copyOf(columns);
  }

  /** The fields of the User row that this chunk writes. */
  Map<String, FieldValue> writtenFields() {
    for (Change change : changes) {
      if (change instanceof Change.CreateUser create) {
        return create.fields();
      }
      if (change instanceof Change.UpdateUser update) {
        return update.fields();
      }
    }
    return Map.of();
  }

  List<Change> changes() {
    return changes;
  }

  Optional<Guard> guard() {
    return guard;
  }

  Composite request() {
    return request;
  }

  Set<GrantTable> tables() {
    return tables;
  }

  /** How the call shows its result. */
  Proof shownBy() {
    return proof;
  }

  /** The name of the part that writes a change; deletes have {@link #deletePart}. */
  Optional<String> part(Change change) {
    return Optional.ofNullable(parts.get(change));
  }

  /** The name of the query that finds the rows to delete. */
  static String lookUp(GrantTable table) {
    return table.referenceId() + "Held";
  }

  /** The name of the part that deletes the row that the look-up answers at this place. */
  static String deletePart(GrantTable table, int index) {
    return table.referenceId() + "Delete" + index;
  }
}
