package io.scimkit.mapping.runbook;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every step that a runbook can name. Not every one can be run yet: whoever runs a runbook refuses
 * by name, when it is planned, the steps that it cannot do.
 */
public enum StepKind {
  /** Block the login. */
  FREEZE(
      "freeze",
      Phase.CONTAIN,
      "Blocks every login of the user (UserLogin.IsFrozen).",
      "UserLogin.IsFrozen is true",
      "Works at once, and even when deactivation is refused. First, or a live token or single"
          + " sign-on could open what the next steps close."),
  /** Respect legal holds. */
  RESPECT_HOLDS(
      "respectHolds",
      Phase.PREPARE,
      "Stops after containment while a legal hold on the user stands.",
      "the host answers that no hold stands",
      "A hold keeps records and licences, never access, so it cannot delay the freeze."),
  /** Look for what blocks deactivation. */
  CHECK_BLOCKERS(
      "checkBlockers",
      Phase.UNBLOCK,
      "Looks for settings that name the user and make Salesforce refuse the deactivation.",
      "no known blocker names the user",
      "A blocker found late leaves the user frozen and the runbook incomplete."),
  /** Revoke OAuth tokens. */
  REVOKE_TOKENS(
      "revokeTokens",
      Phase.CONTAIN,
      "Revokes the OAuth grants of the user, so that no app acts in the user's name.",
      "OauthToken has no row of the user",
      "Tokens can outlive a freeze and a deactivation. Before the sessions, since a refresh token"
          + " opens new ones."),
  /** End sessions. */
  END_SESSIONS(
      "endSessions",
      Phase.CONTAIN,
      "Ends the sessions of the user.",
      "AuthSession has no row of the user",
      "A session can outlive a freeze. After the tokens, which could open another."),
  /** Stop copies leaving by subscription or schedule. */
  STOP_COPIES(
      "stopCopies",
      Phase.CONTAIN,
      "Stops report subscriptions and scheduled exports that send data to the user.",
      "no subscription and no export job of the user is left",
      "A frozen user still receives mail."),
  /** Hand records over. */
  TRANSFER(
      "transfer",
      Phase.TRANSFER,
      "Hands open records over to another owner.",
      "the user owns no open record of the object",
      "Before deactivation, since records of an inactive owner need a permission of their own to"
          + " change hands."),
  /** Leave groups and queues. */
  REMOVE_FROM_GROUPS_AND_QUEUES(
      "removeFromGroupsAndQueues",
      Phase.STRIP,
      "Removes the user from public groups and queues.",
      "GroupMember has no direct row of the user",
      "Deactivation does not do it."),
  /** Remove permission sets and groups of them. */
  REMOVE_PERMISSION_SETS(
      "removePermissionSets",
      Phase.STRIP,
      "Removes permission sets and permission set groups.",
      "PermissionSetAssignment has no row of the user but the profile's own",
      "An inactive user keeps assignments. Before the licences, which they need."),
  /** Give licences back. */
  RELEASE_LICENSES(
      "releaseLicenses",
      Phase.STRIP,
      "Gives permission set licenses back.",
      "PermissionSetLicenseAssign has no row of the user",
      "After the permission sets that need them."),
  /** Deactivate. */
  DEACTIVATE(
      "deactivate",
      Phase.DEACTIVATE,
      "Deactivates the user (User.IsActive) and frees the user license.",
      "User.IsActive is false",
      "After everything that needs an active user. If Salesforce refuses, the user stays frozen."),
  /** Prove the result. */
  VERIFY(
      "verify",
      Phase.VERIFY,
      "Reads everything again: frozen, no token, no session, inactive.",
      "every proof above holds at the same time",
      "A step is done when a query says so, not when a call returned."),
  /** Look again later. */
  WATCH(
      "watch",
      Phase.WATCH,
      "Looks again after hours and days: not reactivated, no login.",
      "the user is still frozen and inactive, and has not logged in",
      "An identity provider that starts over can switch the user on again.");

  private final String jsonName;
  private final Phase phase;
  private final String meaning;
  private final String proof;
  private final String reason;

  StepKind(String jsonName, Phase phase, String meaning, String proof, String reason) {
    this.jsonName = jsonName;
    this.phase = phase;
    this.meaning = meaning;
    this.proof = proof;
    this.reason = reason;
  }

  /**
   * Returns the step's name in JSON, which is also the name of its method where there is one.
   *
   * @return for example {@code revokeTokens}
   */
  public String jsonName() {
    return jsonName;
  }

  /**
   * Returns the phase that the step belongs to.
   *
   * @return the phase
   */
  public Phase phase() {
    return phase;
  }

  /**
   * Says what the step does.
   *
   * @return one sentence
   */
  public String meaning() {
    return meaning;
  }

  /**
   * Says what has to hold for the step to be done.
   *
   * @return a clause, for example {@code UserLogin.IsFrozen is true}
   */
  public String proof() {
    return proof;
  }

  /**
   * Says why the step stands where it stands.
   *
   * @return one or two sentences
   */
  public String reason() {
    return reason;
  }

  /**
   * Finds a step by its name in JSON.
   *
   * @param jsonName for example {@code revokeTokens}, compared with case
   * @return the step, if the vocabulary has it
   */
  public static Optional<StepKind> named(String jsonName) {
    return Arrays.stream(values()).filter(kind -> kind.jsonName.equals(jsonName)).findFirst();
  }
}
