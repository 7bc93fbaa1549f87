package io.scimkit.mapping.decide;

import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.mapping.plan.Problem;
import io.scimkit.mapping.plan.ProblemCode;
import io.scimkit.mapping.plan.Situation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which row the subject is. Only the FederationIdentifier says so; a row with the username alone is
 * somebody else's until a person decides otherwise.
 *
 * @param situation what was found
 * @param user the row; empty unless the situation is a match
 * @param problem why planning stops; empty when it may go on
 */
record Correlation(Situation situation, Optional<ActualUser> user, Optional<Problem> problem) {

  private static final String INTERNAL = "Standard";

  static Correlation of(DesiredUser desired, List<ActualUser> rows, boolean leaves) {
    List<ActualUser> own = rows.stream().filter(row -> isOwn(desired, row)).toList();
    // Whoever else has the username, the leaver's own row is known and must be contained.
    List<ActualUser> candidates = leaves && own.size() == 1 ? own : rows;
    if (candidates.isEmpty()) {
      return new Correlation(Situation.NEW, Optional.empty(), Optional.empty());
    }
    if (candidates.size() > 1) {
      return refused(
          Situation.AMBIGUOUS,
          ProblemCode.AMBIGUOUS,
          "FederationIdentifier " + desired.federationId() + " or Username " + desired.username(),
          candidates.stream().map(ActualUser::id).collect(Collectors.joining(", ")),
          "Find out which row is the person, and change the FederationIdentifier or Username of"
              + " the others in Salesforce.");
    }
    ActualUser row = candidates.get(0);
    return foreign(desired, row)
        .orElseGet(
            () ->
                new Correlation(
                    row.active() ? Situation.MATCHED : Situation.MATCHED_INACTIVE,
                    Optional.of(row),
                    Optional.empty()));
  }

  private static Optional<Correlation> foreign(DesiredUser desired, ActualUser row) {
    FieldValue federationId = row.field("FederationIdentifier");
    if (!isOwn(desired, row)) {
      return Optional.of(
          foreign(row, "FederationIdentifier " + federationId.display(), whatToDo(desired, row)));
    }
    FieldValue userType = row.field("UserType");
    if (userType.kind() != FieldValue.Kind.EMPTY && !userType.display().equals(INTERNAL)) {
      return Optional.of(
          foreign(
              row,
              "UserType " + userType.display(),
              "Only internal users (UserType Standard) are managed; leave this one out of the"
                  + " source."));
    }
    return desired
        .marker()
        .filter(marker -> !hasPrefix(row.field(marker.field()), marker.prefix()))
        .map(
            marker ->
                foreign(
                    row,
                    marker.field() + " " + row.field(marker.field()).display(),
                    "Rows of this source have a "
                        + marker.field()
                        + " that begins with \""
                        + marker.prefix()
                        + "\". Set it in Salesforce if the row is this source's."));
  }

  private static String whatToDo(DesiredUser desired, ActualUser row) {
    if (!row.field("Username").display().equalsIgnoreCase(desired.username())) {
      // Salesforce compares the identifiers of a query without case.
      return "The row has the FederationIdentifier "
          + desired.federationId()
          + " in another case only. If it is the person, set it to "
          + desired.federationId()
          + " in Salesforce; if not, give one of the two another one.";
    }
    return "The row has the username "
        + desired.username()
        + ". If it is the person, set its FederationIdentifier to "
        + desired.federationId()
        + " in Salesforce; if not, give one of the two another username.";
  }

  private static boolean isOwn(DesiredUser desired, ActualUser row) {
    return row.field("FederationIdentifier").equals(FieldValue.text(desired.federationId()));
  }

  private static boolean hasPrefix(FieldValue value, String prefix) {
    return value.kind() == FieldValue.Kind.TEXT && value.display().startsWith(prefix);
  }

  private static Correlation foreign(ActualUser row, String value, String fix) {
    return refused(Situation.FOREIGN, ProblemCode.FOREIGN, "User " + row.id(), value, fix);
  }

  private static Correlation refused(
      Situation situation, ProblemCode code, String place, String value, String fix) {
    return new Correlation(
        situation, Optional.empty(), Optional.of(new Problem(code, place, value, fix)));
  }
}
