package io.scimkit.salesforce.provision;

import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.mapping.plan.Change;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.Target;
import io.scimkit.salesforce.soql.Reference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows the result of grants and revokes by reading each row by its id: a new row answers, a
 * deleted one is not found. A call has five queries and no more; reads by id do not count as such.
 */
final class RowProof {
  private static final List<String> COLUMNS = List.of("Id");

  private RowProof() {}

  /** Adds one read for each grant and revoke of the chunk. */
  static void add(Composite to, Chunk chunk) {
    for (Change change : chunk.changes()) {
      if (change instanceof Change.Grant grant) {
        Reference created = Reference.toCreated(chunk.part(grant).orElseThrow());
        to.row(name(chunk, grant), table(grant).object(), Target.of(created), COLUMNS);
      } else if (change instanceof Change.Revoke revoke) {
        Target row = Target.of(SalesforceId.sent(revoke.rowId()));
        to.row(name(chunk, revoke), table(revoke).object(), row, COLUMNS);
      }
    }
  }

  /** How many reads {@link #add} adds. */
  static int size(List<Change> changes) {
    return (int)
        changes.stream()
            .filter(c -> c instanceof Change.Grant || c instanceof Change.Revoke)
            .count();
  }

  /** Whether the reads tell all: a grant that was there before made no row to read. */
  static boolean isEnough(Chunk chunk, CompositeReply reply) {
    return chunk.changes().stream()
        .flatMap(change -> chunk.part(change).stream())
        .noneMatch(part -> reply.part(part).failedWith("DUPLICATE_VALUE"));
  }

  /** The rows that are there; a table with a read that failed is missing, not empty. */
  static Map<GrantTable, List<ActualGrant>> grants(Chunk chunk, CompositeReply reply) {
    Map<GrantTable, List<ActualGrant>> found = new EnumMap<>(GrantTable.class);
    Set<GrantTable> unreadable = new HashSet<>();
    for (Change change : chunk.changes()) {
      if (change instanceof Change.Grant grant) {
        Optional<SalesforceId> row = reply.part(name(chunk, grant)).row().map(Row::id);
        List<ActualGrant> rows = found.computeIfAbsent(table(grant), t -> new ArrayList<>());
        row.ifPresent(id -> rows.add(held(grant, id)));
      } else if (change instanceof Change.Revoke revoke) {
        PartReply read = reply.part(name(chunk, revoke));
        List<ActualGrant> rows = found.computeIfAbsent(table(revoke), t -> new ArrayList<>());
        if (read.succeeded()) {
          rows.add(held(revoke));
        } else if (read.status() != 404) {
          unreadable.add(table(revoke));
        }
      }
    }
    found.keySet().removeAll(unreadable);
    return found;
  }

  private static String name(Chunk chunk, Change.Grant grant) {
    return chunk.part(grant).orElseThrow() + "Now";
  }

  private static String name(Chunk chunk, Change.Revoke revoke) {
    return "revoke" + (chunk.changes().indexOf(revoke) + 1) + "Now";
  }

  private static ActualGrant held(Change.Grant grant, SalesforceId row) {
    return new ActualGrant(
        grant.entitlement().kind(), grant.targetId(), row.value(), Optional.empty());
  }

  private static ActualGrant held(Change.Revoke revoke) {
    return new ActualGrant(
        revoke.entitlement().kind(), revoke.targetId(), revoke.rowId(), Optional.empty());
  }

  private static GrantTable table(Change.Grant grant) {
    return GrantTable.of(grant.entitlement().kind());
  }

  private static GrantTable table(Change.Revoke revoke) {
    return GrantTable.of(revoke.entitlement().kind());
  }
}
