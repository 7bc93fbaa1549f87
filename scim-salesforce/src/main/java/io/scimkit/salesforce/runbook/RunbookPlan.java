package io.scimkit.salesforce.runbook;

import io.scimkit.mapping.runbook.Runbook;
import io.scimkit.mapping.runbook.RunbookStep;
import io.scimkit.salesforce.text.Table;
import io.scimkit.salesforce.text.Visible;
import java.time.Instant;
import java.util.Optional;

/**
 * A runbook for one user, with the User id pinned: what a run will address, however the user's
 * names change until then. A value; holds no secret.
 *
 * @param runbook the steps
 * @param user whom the caller meant
 * @param orgId the org, 18 characters
 * @param pinned the user as found; absent when the org shows no such user, which proves that there
 *     is none only to an account with {@link Sight#logins()}
 * @param sight what the integration user may see
 * @param receivedAt when the event reached us; by default when the plan was made
 */
public record RunbookPlan(
    Runbook runbook,
    UserRef user,
    String orgId,
    Optional<Pinned> pinned,
    Sight sight,
    Instant receivedAt) {

  /**
   * The user as the plan found them.
   *
   * @param userId 18 characters
   * @param username {@code User.Username}
   * @param active {@code User.IsActive}
   * @param frozen {@code UserLogin.IsFrozen}; absent when there is no such row, or none to be seen
   * @param tokens how many OauthToken rows; absent when they may not be seen
   * @param sessions how many AuthSession rows; absent when they may not be seen
   */
  public record Pinned(
      String userId,
      String username,
      boolean active,
      Optional<Boolean> frozen,
      Optional<Integer> tokens,
      Optional<Integer> sessions) {}

  /**
   * Sets the moment at which the event reached the host; both limits count from it.
   *
   * @param received the moment
   * @return a changed copy
   */
  public RunbookPlan receivedAt(Instant received) {
    return new RunbookPlan(runbook, user, orgId, pinned, sight, received);
  }

  /** {@return the id of the pinned user, if there is one} */
  public Optional<String> userId() {
    return pinned.map(Pinned::userId);
  }

  /**
   * The plan for a terminal: whom, what is so now, and the steps.
   *
   * @return several lines, ending with a line feed
   */
  public String describe() {
    String who = pinned.map(p -> p.username() + " (" + p.userId() + ")").orElse(user.toString());
    StringBuilder text = new StringBuilder("Runbook ");
    text.append(Visible.of(runbook.name())).append(" for ").append(Visible.of(who));
    text.append("\n  org ").append(orgId).append(", received ").append(receivedAt).append('\n');
    if (pinned.isEmpty()) {
      return text.append(
              sight.logins()
                  ? "  no such user: there is nothing to do\n"
                  : "  no such user to be seen: Manage Users is missing, so there may be one\n")
          .toString();
    }
    Table table = new Table();
    for (RunbookStep step : runbook.steps()) {
      table.row("  " + step.kind().jsonName(), step.phase().label(), now(step, pinned.get()));
    }
    return text.append(table.text()).toString();
  }

  private String now(RunbookStep step, Pinned now) {
    return switch (step.kind()) {
      case FREEZE ->
          sight.logins()
              ? now.frozen()
                  .map(is -> is ? "frozen" : "not frozen")
                  .orElse("no UserLogin row was shown")
              : "may not be seen: Manage Users is missing";
      case REVOKE_TOKENS -> count(now.tokens(), "token", sight.tokens(), "Customize Application");
      case END_SESSIONS -> count(now.sessions(), "session", sight.logins(), "Manage Users");
      case DEACTIVATE -> now.active() ? "active" : "inactive";
      default -> "";
    };
  }

  private static String count(
      Optional<Integer> count, String noun, boolean maySee, String permission) {
    return count
        .map(n -> n + " " + noun + (n == 1 ? "" : "s"))
        .orElse(maySee ? "could not be counted" : "may not be seen: " + permission + " is missing");
  }
}
