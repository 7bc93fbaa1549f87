package io.scimkit.mapping.plan;

import io.scimkit.mapping.text.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a plan for a terminal: aligned columns, nothing cut off. */
final class PlanText {

  private static final int HASH_SHOWN = 12;

  private static final String ENTERPRISE =
      "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:";

  private final StringBuilder out = new StringBuilder();

  private PlanText() {}

  static String of(Plan plan) {
    PlanText text = new PlanText();
    text.header(plan);
    text.fields(plan);
    text.entitlements(plan);
    if (!plan.notes().isEmpty()) {
      text.out.append('\n');
      plan.notes().forEach(note -> text.line("  note  " + OneLine.of(note)));
    }
    return text.out.toString();
  }

  private void header(Plan plan) {
    String who = plan.username().isEmpty() ? plan.federationId() : plan.username();
    line("Plan for " + OneLine.of(who) + ": " + words(plan.kind()));
    line(
        "  user "
            + plan.userId().map(id -> id + " ").orElse("")
            + words(plan.situation())
            + ", FederationIdentifier "
            + OneLine.of(plan.federationId()));
    line(
        "  blueprint "
            + OneLine.of(plan.blueprint())
            + ", org "
            + plan.orgId()
            + ", plan "
            + plan.hash().substring(0, HASH_SHOWN));
  }

  private void fields(Plan plan) {
    Columns table = new Columns("field", "was", "", "will", "rule");
    for (Change change : plan.changes()) {
      switch (change.kind()) {
        case CREATE_USER -> rows(table, ((Change.CreateUser) change).detail());
        case UPDATE_USER -> rows(table, ((Change.UpdateUser) change).detail());
        case PENDING_REFERENCE -> {
          Change.PendingReference pending = (Change.PendingReference) change;
          table.row(pending.field(), change.was(), "->", change.will(), brief(change.why()));
        }
        case GRANT, REVOKE -> {
          // Written below the fields.
        }
      }
    }
    append(table);
  }

  private static void rows(Columns table, List<FieldChange> detail) {
    for (FieldChange change : detail) {
      table.row(
          change.field(),
          change.was().display(),
          "->",
          change.will().display(),
          brief(change.rule()));
    }
  }

  /** The enterprise extension is known by its name. */
  private static String brief(String rule) {
    return rule.replace(ENTERPRISE, "enterprise:");
  }

  private void entitlements(Plan plan) {
    Columns table = new Columns("", "entitlement", "name", "rule");
    for (Change change : plan.changes()) {
      if (change instanceof Change.Grant grant) {
        String kind = grant.entitlement().kind().label();
        table.row("+", kind, grant.entitlement().name(), change.why());
      } else if (change instanceof Change.Revoke revoke) {
        String kind = revoke.entitlement().kind().label();
        table.row("-", kind, revoke.entitlement().name(), change.why());
      }
    }
    append(table);
  }

  private void append(Columns table) {
    List<String> lines = table.lines();
    if (lines.size() > 1) {
      out.append('\n');
      lines.forEach(line -> line("  " + line));
    }
  }

  private void line(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Rows whose cells are padded to the widest cell of their column, up to a limit. */
  private static final class Columns {

    private static final int WIDEST = 48;

    private final List<List<String>> rows = new ArrayList<>();

    Columns(String... heads) {
      row(heads);
    }

    void row(String... cells) {
      List<String> row = new ArrayList<>();
      for (String cell : cells) {
        row.add(OneLine.of(cell));
      }
      rows.add(row);
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      for (List<String> row : rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
          String cell = row.get(column);
          line.append(cell).append(" ".repeat(Math.max(0, width(column) - OneLine.width(cell))));
          line.append("  ");
        }
        lines.add(line.toString());
      }
      return lines;
    }

    private int width(int column) {
      return rows.stream()
          .mapToInt(row -> OneLine.width(row.get(column)))
          .filter(length -> length <= WIDEST)
          .max()
          .orElse(0);
    }
  }
}
