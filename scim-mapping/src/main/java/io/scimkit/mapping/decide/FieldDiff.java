package io.scimkit.mapping.decide;

import io.scimkit.mapping.attribute.Strength;
import io.scimkit.mapping.org.ActualUser;
import io.scimkit.mapping.org.FieldValue;
import io.scimkit.mapping.org.OrgSnapshot;
import io.scimkit.mapping.plan.Change;
import io.scimkit.mapping.plan.DesiredReference;
import io.scimkit.mapping.plan.DesiredUser;
import io.scimkit.mapping.plan.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What has to be written to the User row. */
final class FieldDiff {

  private static final int ID_LENGTH = 15;

  /** Salesforce keeps usernames and addresses in lower case and compares them without case. */
  private static final Set<String> WITHOUT_CASE = Set.of("Username", "Email");

  private final DesiredUser desired;
  private final OrgSnapshot snapshot;
  private final List<String> notes;
  private final List<Change> pending = new ArrayList<>();

  FieldDiff(DesiredUser desired, OrgSnapshot snapshot, List<String> notes) {
    this.desired = desired;
    this.snapshot = snapshot;
    this.notes = notes;
  }

  /** Returns the creation, then the references that stay pending. */
  List<Change> create(String profileId) {
    List<FieldChange> detail = new ArrayList<>();
    desired
        .fields()
        .forEach(
            (field, want) -> {
              if (want.value().kind() != FieldValue.Kind.EMPTY) {
                detail.add(added(field, want.value(), want.rule()));
                notes.addAll(want.notes());
              }
            });
    desired
        .referenceFields()
        .forEach(
            (field, want) ->
                resolved(field, want)
                    .ifPresent(id -> detail.add(added(field, FieldValue.text(id), want.rule()))));
    detail.add(
        added("ProfileId", FieldValue.text(profileId), "single profile " + desired.profile()));
    boolean active = desired.active().orElse(false);
    if (desired.active().isEmpty()) {
      notes.add("active is not mentioned: the user is created inactive.");
    }
    detail.add(
        added(
            "IsActive",
            FieldValue.bool(active),
            desired.active().isPresent() ? "active" : "active is not mentioned"));
    List<Change> changes = new ArrayList<>();
    changes.add(new Change.CreateUser(detail));
    changes.addAll(pending);
    return changes;
  }

  /** Returns the update if there is one, then the references that stay pending. */
  List<Change> update(ActualUser row) {
    List<FieldChange> detail = new ArrayList<>();
    desired
        .fields()
        .forEach(
            (field, want) -> {
              FieldValue was = row.field(field);
              if (applies(want.strength(), was) && !same(field, want.value(), was)) {
                detail.add(new FieldChange(field, was, want.value(), want.rule()));
                notes.addAll(want.notes());
              }
            });
    desired
        .referenceFields()
        .forEach(
            (field, want) -> {
              FieldValue was = row.field(field);
              if (applies(want.strength(), was)) {
                reference(row, field, want, was).ifPresent(detail::add);
              }
            });
    List<Change> changes = new ArrayList<>();
    if (!detail.isEmpty()) {
      changes.add(new Change.UpdateUser(row.id(), detail));
    }
    changes.addAll(pending);
    return changes;
  }

  private Optional<FieldChange> reference(
      ActualUser row, String field, DesiredReference want, FieldValue was) {
    return resolved(field, want)
        .filter(id -> !sameId(id, was.display()))
        .flatMap(
            id -> {
              if (sameId(id, row.id())) {
                notes.add(field + " points at the user: Salesforce refuses that, it is left.");
                return Optional.empty();
              }
              return Optional.of(new FieldChange(field, was, FieldValue.text(id), want.rule()));
            });
  }

  private Optional<String> resolved(String field, DesiredReference want) {
    Optional<String> id = Optional.ofNullable(snapshot.references().get(want.reference()));
    if (id.isEmpty()) {
      pending.add(new Change.PendingReference(field, want.reference(), want.rule()));
    }
    return id;
  }

  private static FieldChange added(String field, FieldValue value, String rule) {
    return new FieldChange(field, FieldValue.empty(), value, rule);
  }

  private static boolean applies(Strength strength, FieldValue was) {
    return switch (strength) {
      case ALWAYS -> true;
      case ON_CREATE_ONLY -> false;
      case IF_EMPTY -> was.kind() == FieldValue.Kind.EMPTY;
    };
  }

  private static boolean same(String field, FieldValue want, FieldValue is) {
    if (want.kind() == is.kind()) {
      String a = lines(want.display());
      String b = lines(is.display());
      return WITHOUT_CASE.contains(field) ? a.equalsIgnoreCase(b) : a.equals(b);
    }
    if (want.kind() == FieldValue.Kind.EMPTY || is.kind() == FieldValue.Kind.EMPTY) {
      // A checkbox is never empty: emptied means unchecked.
      FieldValue other = want.kind() == FieldValue.Kind.EMPTY ? is : want;
      return other.equals(FieldValue.bool(false));
    }
    return want.display().toLowerCase(Locale.ROOT).equals(is.display().toLowerCase(Locale.ROOT));
  }

  /** Salesforce may answer a line feed as carriage return and line feed. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  private static boolean sameId(String one, String other) {
    return one.length() >= ID_LENGTH
        && other.length() >= ID_LENGTH
        && one.regionMatches(0, other, 0, ID_LENGTH);
  }
}
