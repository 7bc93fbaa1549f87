package io.scimkit.testkit;

/**
 * Why an org refuses to deactivate a user, with the text it gives. The texts are the user
 * interface's; the code that the API gives beside them ({@code FIELD_INTEGRITY_EXCEPTION}, status
 * 400) is assumed. Owning records is not among them: Salesforce deactivates owners.
 */
public enum DeactivationBlocker {
  /** The user is the default owner of cases. Text as in help article 000384586. */
  DEFAULT_CASE_OWNER(
      "You cannot deactivate this user. You cannot deactivate a user who is the default owner of cases"),
  /** The user is the default workflow user. Text as in help article 000384761. */
  DEFAULT_WORKFLOW_USER("You cannot deactivate the Default Workflow User"),
  /** The user creates web-to-lead leads. Text as in help article 000003585. */
  WEB_TO_LEAD_CREATOR("You cannot disable the Web to Lead Default Creator."),
  /** The user is the default owner of leads. The text is assumed. */
  DEFAULT_LEAD_OWNER(
      "You cannot deactivate this user. You cannot deactivate a user who is the default owner of leads"),
  /** An assignment rule names the user. The text is assumed. */
  ASSIGNMENT_RULE("You cannot deactivate this user. The user is referenced by an assignment rule"),
  /** An approval process names the user as approver. The text is assumed. */
  APPROVER("You cannot deactivate this user. The user is an approver in an approval process"),
  /** The user is the automated case user. The text is assumed. */
  AUTOMATED_CASE_USER("You cannot deactivate the Automated Case User"),
  /** The user is the customer portal's administrator. The text is assumed. */
  PORTAL_ADMINISTRATOR("You cannot deactivate the Customer Portal Administrator"),
  /** A custom hierarchy field of another user names the user. The text is assumed. */
  CUSTOM_HIERARCHY_FIELD(
      "You cannot deactivate this user. The user is selected in a custom hierarchy field");

  private final String text;

  DeactivationBlocker(String text) {
    this.text = text;
  }

  /** {@return the message that the refused update carries} */
  public String text() {
    return text;
  }
}
