package io.scimkit.salesforce.leaver;

import static io.scimkit.salesforce.soql.Condition.all;
import static io.scimkit.salesforce.soql.Condition.eq;

import io.scimkit.salesforce.rest.SalesforceId;
import io.scimkit.salesforce.soql.Condition;
import io.scimkit.salesforce.soql.Soql;

/**
 * The queries of the runbook. Sources: Object Reference, UserLogin, OauthToken and AuthSession,
 * whose field is {@code UsersId}.
 */
final class Queries {
  private Queries() {}

  static Soql unfrozenLogin(SalesforceId user) {
    return Soql.select("Id")
        .from("UserLogin")
        .where(all(eq("UserId", user.value()), eq("IsFrozen", false)));
  }

  static Soql login(Condition ofUser) {
    return Soql.select("Id", "IsFrozen").from("UserLogin").where(ofUser);
  }

  static Soql tokens(SalesforceId user) {
    return Soql.select("DeleteToken", "AppName")
        .from("OauthToken")
        .where(eq("UserId", user.value()));
  }

  static Soql countTokens(Condition ofUser) {
    return Soql.count().from("OauthToken").where(ofUser);
  }

  static Soql sessions(SalesforceId user) {
    return Soql.select("Id", "SessionType", "LoginType")
        .from("AuthSession")
        .where(eq("UsersId", user.value()));
  }

  static Soql countSessions(Condition ofUser) {
    return Soql.count().from("AuthSession").where(ofUser);
  }

  static Soql activeUser(SalesforceId user) {
    return Soql.select("Id").from("User").where(all(eq("Id", user.value()), eq("IsActive", true)));
  }

  static Soql user(SalesforceId user) {
    return Soql.select("Id", "IsActive").from("User").where(eq("Id", user.value()));
  }
}
