package io.scimkit.salesforce.auth;

/** Why a sign-in failed, each with what to do about it. */
public enum SignInProblem {
  /** The private key cannot be read. */
  KEY_UNREADABLE(
      "Give an RSA private key as PEM, PKCS#8 (BEGIN PRIVATE KEY) or PKCS#1, without a passphrase."),
  /** The certificate cannot be read. */
  CERTIFICATE_UNREADABLE("Give the X.509 certificate of the app as PEM or DER."),
  /** The certificate's time is over. */
  CERTIFICATE_EXPIRED(
      "Make a new key and certificate, upload the certificate to the app, then use both here."),
  /** The certificate's time has not come, by our clock. */
  CERTIFICATE_NOT_YET_VALID("Check this machine's clock, or wait until the certificate is valid."),
  /** The certificate is not the one of the key. */
  CERTIFICATE_MISMATCH("Use the certificate that was made with this private key."),
  /** The user has not been allowed to use the app. */
  NOT_APPROVED(
      "Pre-authorise the user for the app: 'Admin approved users' and a profile or permission set of the user."),
  /** The assertion's audience is not the one this host accepts. */
  WRONG_AUDIENCE(
      "Use https://login.salesforce.com for production, https://test.salesforce.com for a sandbox, or the site's own URL."),
  /** The assertion was expired when it arrived. */
  ASSERTION_EXPIRED("Set this machine's clock right: assertions live three minutes."),
  /** The signature does not fit the certificate of the app. */
  BAD_SIGNATURE(
      "Upload the certificate that belongs to this private key to the app; it must not be expired."),
  /** The integration user is inactive, frozen or locked. */
  INACTIVE_USER("Activate, unfreeze or unlock the integration user."),
  /** No such user in this org. */
  UNKNOWN_USER("Check the username; in a sandbox it ends with the sandbox's name."),
  /** No app has this client id. */
  UNKNOWN_CLIENT("Check the consumer key; an app takes up to ten minutes to be known."),
  /** The org blocks the app, or asks for it to be installed first. */
  APP_BLOCKED("Install or unblock the app in Setup, 'Connected Apps OAuth Usage'."),
  /** This host does not offer this kind of sign-in. */
  WRONG_HOST("Use the My Domain URL of the org in the OrgBinding."),
  /**
   * The password of the integration user is expired: tokens are given, and every call is refused.
   */
  PASSWORD_EXPIRED(
      "Reset the integration user's password, or set 'Password Never Expires' for it."),
  /** The user signed in too often. */
  TOO_MANY_LOGINS("Share one Salesforce object per org; wait an hour before the next sign-in."),
  /** A token that was just given is refused. */
  TOKEN_REFUSED(
      "Check the session policies of the app and of the profile, such as a required high-assurance session."),
  /** The token belongs to another org than the binding expects. */
  WRONG_ORG(
      "Correct the URL or the expected org id of the OrgBinding; nothing was read or written."),
  /** The instance that the org names is not one to send a token to. */
  UNSAFE_INSTANCE("Nothing was sent there. Check what answers at the URL of the OrgBinding."),
  /** Nobody answers, or not a token endpoint. */
  UNREACHABLE("Check the URL of the OrgBinding and the network, then try again."),
  /** Anything else; the org's own text says more. */
  OTHER("Look the error up in the org's login history of the integration user.");

  private final String fix;

  SignInProblem(String fix) {
    this.fix = fix;
  }

  /** {@return what to do, as a sentence} */
  public String fix() {
    return fix;
  }
}
