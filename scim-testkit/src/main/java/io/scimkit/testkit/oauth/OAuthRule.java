package io.scimkit.testkit.oauth;

import io.scimkit.testkit.Refusal;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Rule;

/** What the OAuth endpoints refuse. */
enum OAuthRule implements Rule {
  GRANT_KNOWN(
      Basis.documented("RFC 6749; Salesforce: unsupported_grant_type, grant type not supported")),
  CLIENT_KNOWN(Basis.documented("simple-salesforce tests: invalid_client_id")),
  CLIENT_SECRET(Basis.documented("StackExchange reports show 'invalid client credentials'")),
  PASSWORD_RIGHT(Basis.documented("restforce fixtures: 'authentication failure'")),
  RUN_AS_USER(Basis.documented("reports show 'no client credentials user enabled'")),
  REFRESH_TOKEN_KNOWN(Basis.documented("restforce fixtures: 'expired access/refresh token'")),
  ASSERTION_WELL_FORMED(Basis.documented("StackExchange reports show 'invalid assertion'")),
  SIGNATURE_VALID(
      Basis.documented("StackExchange reports show 'invalid assertion' for a wrong key")),
  CERTIFICATE_VALID(Basis.assumed("an app's certificate must be valid; the text is not published")),
  AUDIENCE_KNOWN(Basis.documented("useparagon.com: 'audience is invalid'")),
  ASSERTION_IN_TIME(
      Basis.documented(
          "simple-salesforce issue 491: 'expired authorization code'; cap of 5 minutes assumed;"
              + " @salesforce/core's authInfo.js gives exp in milliseconds")),
  USER_APPROVED(Basis.documented("help remoteaccess_oauth_jwt_flow; texts from the field")),
  USER_ACTIVE(Basis.documented("restforce issue 303: 'inactive user'")),
  USER_NOT_FROZEN(Basis.assumed("freezing stops logins; the text is not published")),
  METHOD_ALLOWED(Basis.assumed("the guides use these methods; code and text are not published")),
  IDENTITY_TOKEN(Basis.documented("jsforce issue 736: 403 Bad_OAuth_Token")),
  IDENTITY_KNOWN(Basis.assumed("identity URLs name org and user; codes of wrong ones assumed")),
  LOGIN_RATE(
      Basis.documented(
          "Help 000381578: 3,600 log-ins an hour and user, LOGIN_RATE_EXCEEDED; the text in OAuth is assumed")),
  TOKEN_KNOWN(Basis.documented("Mobile SDK guide, revoking tokens: 400 invalid_token"));

  private final Refusal.Grade grade;
  private final String reference;

  OAuthRule(Basis basis) {
    this.grade = basis.grade();
    this.reference = basis.reference();
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public Basis basis() {
    return new Basis(grade, reference);
  }
}
