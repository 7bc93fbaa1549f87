package io.scimkit.salesforce.leaver;

import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.mapping.plan.PlanRefusedException;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.mapping.runbook.RunbookStep;
import io.scimkit.mapping.runbook.StepKind;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.runbook.RunbookPlan;
import io.scimkit.salesforce.runbook.Sight;
import io.scimkit.salesforce.runbook.UserRef;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Reader;
import io.scimkit.salesforce.session.SightReader;
import io.scimkit.salesforce.session.Tally;
import io.scimkit.salesforce.session.Token;
import io.scimkit.salesforce.soql.Reference;
import io.scimkit.salesforce.soql.Soql;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans a runbook for one user: one composite call that only reads. */
final class RunbookPlanner {
  private static final String STEP = "plan runbook";

  /** What can be run here. The other steps of the vocabulary are refused by name. */
  private static final Set<StepKind> SUPPORTED =
      EnumSet.of(
          StepKind.FREEZE,
          StepKind.REVOKE_TOKENS,
          StepKind.END_SESSIONS,
          StepKind.DEACTIVATE,
          StepKind.VERIFY);

  private final OrgConnection connection;
  private final Clock clock;

  RunbookPlanner(OrgConnection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  RunbookPlan plan(Runbook runbook, UserRef ref) {
    refuseUnsupported(runbook);
    String key = ref.by() == UserRef.By.USER_ID ? id(ref).value() : ref.value();
    Tally tally = new Tally();
    CompositeReply reply = connection.composite(STEP, request(ref, key), tally);
    Optional<Row> user = theOne(ref, new Reader(connection, STEP, tally).all(reply, "user"));
    Sight sight = SightReader.read(reply.part("sight"));
    Token token = connection.token();
    user.ifPresent(row -> refuseOthers(row, token));
    return new RunbookPlan(
        runbook,
        ref,
        token.orgId().value(),
        user.map(row -> pinned(row, reply, sight)),
        sight,
        clock.instant());
  }

  // A query finds names whatever their case; a row with another one may be somebody else.
  private static Optional<Row> theOne(UserRef ref, List<Row> users) {
    if (users.size() > 1) {
      throw refused(
          ProblemCode.AMBIGUOUS,
          ref.by().field(),
          ref.value(),
          users.size() + " users have it: plan with UserRef.userId.");
    }
    users.stream()
        .filter(row -> ref.by() == UserRef.By.FEDERATION_ID)
        .map(row -> row.text(ref.by().field()).orElse(""))
        .filter(held -> !held.equals(ref.value()))
        .forEach(
            held -> {
              throw refused(
                  ProblemCode.AMBIGUOUS,
                  ref.by().field(),
                  ref.value(),
                  "The org has only \""
                      + held
                      + "\": if that is the user, plan with that or with UserRef.userId.");
            });
    return users.stream().findFirst();
  }

  static void refuseUnsupported(Runbook runbook) {
    List<Problem> problems = new ArrayList<>();
    int index = 0;
    for (RunbookStep step : runbook.steps()) {
      if (!SUPPORTED.contains(step.kind())) {
        problems.add(
            new Problem(
                ProblemCode.NOT_SUPPORTED,
                "/steps/" + index,
                step.kind().jsonName(),
                "Take the step out of the runbook; nothing of it was run."));
      }
      index++;
    }
    if (!problems.isEmpty()) {
      throw new PlanRefusedException(problems);
    }
  }

  private static SalesforceId id(UserRef ref) {
    try {
      return SalesforceId.of(ref.value(), "005");
    } catch (IllegalArgumentException notAnId) {
      throw refused(
          ProblemCode.INVALID_VALUE,
          "UserRef.userId",
          ref.value(),
          "Give a User id of 15 or 18 characters that begins with 005.");
    }
  }

  private static Composite request(UserRef ref, String key) {
    Reference user = Reference.toRow("user", 0);
    return new Composite()
        .query(
            "user",
            Soql.select("Id", "Username", "FederationIdentifier", "IsActive", "UserType")
                .from("User")
                .where(eq(ref.by().field(), key))
                .orderBy("Id")
                .limit(2))
        .query("login", Queries.login(eq("UserId", user)))
        .query("sight", SightReader.query())
        .query("tokens", Queries.countTokens(eq("UserId", user)))
        .query("sessions", Queries.countSessions(eq("UsersId", user)));
  }

  private static RunbookPlan.Pinned pinned(Row user, CompositeReply reply, Sight sight) {
    return new RunbookPlan.Pinned(
        user.id().value(),
        user.text("Username").orElse(""),
        user.flag("IsActive").orElse(true),
        reply.part("login").rows().stream().findFirst().flatMap(row -> row.flag("IsFrozen")),
        seen(sight.tokens(), reply.part("tokens")),
        seen(sight.logins(), reply.part("sessions")));
  }

  private static Optional<Integer> seen(boolean allowed, PartReply count) {
    return allowed ? count.totalSize() : Optional.empty();
  }

  private static void refuseOthers(Row user, Token token) {
    if (user.id().equals(token.userId())) {
      throw refused(
          ProblemCode.OUT_OF_SCOPE,
          "User " + user.id(),
          user.text("Username").orElse(""),
          "This is the integration user itself; sign in as another user to offboard it.");
    }
    // Source: Object Reference, User.UserType: internal users are Standard.
    String type = user.text("UserType").orElse("Standard");
    if (!type.equals("Standard")) {
      throw refused(
          ProblemCode.OUT_OF_SCOPE,
          "User " + user.id(),
          type,
          "Only internal users (UserType Standard) are offboarded here.");
    }
  }

  static PlanRefusedException refused(ProblemCode code, String place, String value, String fix) {
    return new PlanRefusedException(List.of(new Problem(code, place, value, fix)));
  }
}
