package io.scimkit.salesforce.provision;

import static io.scimkit.salesforce.soql.Condition.any;
import static io.scimkit.salesforce.soql.Condition.eq;
import static io.scimkit.salesforce.soql.Condition.in;

import io.scimkit.mapping.org.ActualGrant;
import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgCatalog;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.org.UserReference;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.RetryAdvice;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.rest.UnexpectedReplyException;
import io.scimkit.salesforce.runbook.Sight;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.SightReader;
import io.scimkit.salesforce.session.Tally;
import io.scimkit.salesforce.soql.Condition;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a plan for one user needs in one composite call of at most five queries: the User rows
 * with the desired keys, the grants of the first of them, and the users it refers to; or, for a
 * leaver, the User rows and what the account may see.
 */
public final class SnapshotReader {
  private static final String STEP = "plan";

  /** More rows than one are ambiguous anyway; ten are enough to name them. */
  private static final int CANDIDATES = 10;

  private SnapshotReader() {}

  /** Reads the snapshot for one desired user. */
  public static OrgSnapshot read(
      OrgConnection connection, OrgCatalog catalog, DesiredUser desired, Tally tally) {
    Composite request = request(desired);
    CompositeReply reply = connection.composite(STEP, request, tally);
    Reader reader = new Reader(connection, STEP, tally);
    List<Row> users = reader.all(reply, "user");
    if (users.isEmpty() && desired.leaves()) {
      refuseUnseen(desired, SightReader.read(reply.part("sight")));
    }
    List<ActualGrant> grants =
        users.isEmpty() || desired.leaves() ? List.of() : grants(reader, reply);
    List<ActualUser> candidates = new ArrayList<>();
    for (Row user : users) {
      candidates.add(user(user, desired, candidates.isEmpty() ? grants : List.of()));
    }
    return new OrgSnapshot(catalog, candidates, references(reader, reply, desired.references()));
  }

  // Who must go and is not shown is gone only if the account would see them. A new user needs no
  // such proof: the org itself refuses a second one.
  private static void refuseUnseen(DesiredUser desired, Sight sight) {
    if (!sight.logins()) {
      throw new SalesforceException(
          ErrorKind.FORBIDDEN,
          STEP,
          "",
          0,
          List.of(
              new ApiError(
                  "",
                  "no user with FederationIdentifier "
                      + desired.federationId()
                      + " is shown, and the integration user may not see every user",
                  List.of())),
          RetryAdvice.notBefore("Give the integration user the permission Manage Users."));
    }
  }

  private static Composite request(DesiredUser desired) {
    List<String> columns = new ArrayList<>(List.of("Id", "IsActive", "LastModifiedDate"));
    columns.addAll(desired.queryFields());
    Composite request =
        new Composite()
            .query(
                "user",
                Soql.select(columns)
                    .from("User")
                    .where(any(ofSubject(desired)))
                    .orderBy("Id")
                    .limit(CANDIDATES));
    if (desired.leaves()) {
      return request.query("sight", SightReader.query());
    }
    for (GrantTable table : GrantTable.values()) {
      request.query(table.referenceId(), GrantRows.query(table, Reference.toRow("user", 0)));
    }
    List<Condition> keys = keys(desired.references());
    if (!keys.isEmpty()) {
      request.query(
          "references", Soql.select("Id", "FederationIdentifier").from("User").where(any(keys)));
    }
    return request;
  }

  private static List<Condition> ofSubject(DesiredUser desired) {
    List<Condition> keys = new ArrayList<>();
    keys.add(eq("FederationIdentifier", desired.federationId()));
    if (!desired.username().isEmpty()) {
      keys.add(eq("Username", desired.username()));
    }
    return keys;
  }

  private static List<Condition> keys(Set<UserReference> references) {
    List<Condition> keys = new ArrayList<>();
    for (UserReference.By by : UserReference.By.values()) {
      List<String> values =
          references.stream()
              .filter(r -> r.by() == by)
              .map(UserReference::value)
              // A mistyped id makes Salesforce refuse the query; such a reference stays pending.
              .filter(v -> by != UserReference.By.USER_ID || SalesforceId.isOne(v))
              .toList();
      if (!values.isEmpty()) {
        keys.add(in(by == UserReference.By.USER_ID ? "Id" : "FederationIdentifier", values));
      }
    }
    return keys;
  }

  private static List<ActualGrant> grants(Reader reader, CompositeReply reply) {
    List<ActualGrant> grants = new ArrayList<>();
    for (GrantTable table : GrantTable.values()) {
      grants.addAll(GrantRows.read(table, reader.all(reply, table.referenceId())));
    }
    return grants;
  }

  private static ActualUser user(Row row, DesiredUser desired, List<ActualGrant> grants) {
    Map<String, FieldValue> fields = new LinkedHashMap<>();
    desired.queryFields().forEach(field -> fields.put(field, FieldValues.read(row, field)));
    return new ActualUser(
        row.id().value(),
        row.flag("IsActive").orElseThrow(() -> missing("IsActive")),
        lastModified(row),
        fields,
        grants);
  }

  static Instant lastModified(Row row) {
    return row.instant("LastModifiedDate").orElseThrow(() -> missing("LastModifiedDate"));
  }

  private static UnexpectedReplyException missing(String field) {
    return new UnexpectedReplyException("a User row without " + field);
  }

  private static Map<UserReference, String> references(
      Reader reader, CompositeReply reply, Set<UserReference> wanted) {
    Map<UserReference, String> found = new LinkedHashMap<>();
    if (keys(wanted).isEmpty()) {
      return found;
    }
    List<Row> rows = reader.all(reply, "references");
    for (UserReference reference : wanted) {
      List<Row> meant = rows.stream().filter(row -> isMeant(reference, row)).toList();
      // Which of two rows is the manager must not be guessed: the reference stays pending.
      if (meant.size() == 1) {
        found.put(reference, meant.get(0).id().value());
      }
    }
    return found;
  }

  private static boolean isMeant(UserReference reference, Row row) {
    return switch (reference.by()) {
      case USER_ID -> row.id().is(reference.value());
      case FEDERATION_IDENTIFIER ->
          row.text("FederationIdentifier").filter(reference.value()::equals).isPresent();
    };
  }
}
