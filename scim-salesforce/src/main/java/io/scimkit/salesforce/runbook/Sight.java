package io.scimkit.salesforce.runbook;

/**
 * What the integration user may see. Rows of others that it may not see look like none at all.
 *
 * @param logins Manage Users: every User row, and UserLogin and AuthSession rows of others
 * @param tokens Customize Application: OauthToken rows of others
 */
public record Sight(boolean logins, boolean tokens) {}
