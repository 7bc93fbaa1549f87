package io.scimkit.salesforce.session;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.auth.SignInProblem;
import java.util.List;
import java.util.Locale;

/**
 * Reads the reason out of a refused token request: the error code says little, the description says
 * it. Texts as in the reference sheet, section 2.1; unknown ones stay {@link SignInProblem#OTHER}.
 */
final class TokenRefusal {
  private record Sign(String contained, SignInProblem problem) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("admin approved", SignInProblem.NOT_APPROVED),
          new Sign("approved this consumer", SignInProblem.NOT_APPROVED),
          new Sign("audience", SignInProblem.WRONG_AUDIENCE),
          new Sign("client identifier", SignInProblem.UNKNOWN_CLIENT),
          new Sign("app not found", SignInProblem.UNKNOWN_CLIENT),
          new Sign("not supported on this domain", SignInProblem.WRONG_HOST),
          new Sign("login_rate", SignInProblem.TOO_MANY_LOGINS),
          new Sign("login rate", SignInProblem.TOO_MANY_LOGINS),
          new Sign("inactive", SignInProblem.INACTIVE_USER),
          new Sign("frozen", SignInProblem.INACTIVE_USER),
          new Sign("locked", SignInProblem.INACTIVE_USER),
          new Sign("signature", SignInProblem.BAD_SIGNATURE),
          new Sign("invalid assertion", SignInProblem.BAD_SIGNATURE),
          new Sign("expired", SignInProblem.ASSERTION_EXPIRED),
          new Sign("expiration", SignInProblem.ASSERTION_EXPIRED),
          new Sign("no user", SignInProblem.UNKNOWN_USER),
          new Sign("user not found", SignInProblem.UNKNOWN_USER),
          new Sign("subject", SignInProblem.UNKNOWN_USER));

  private TokenRefusal() {}

  static SignInProblem problem(ApiError error, int status) {
    if (error.code().isEmpty()) {
      // A page of a proxy, a redirect: no word of a token endpoint.
      return SignInProblem.UNREACHABLE;
    }
    String code = error.code().toLowerCase(Locale.ROOT);
    String text = code + " " + error.message().toLowerCase(Locale.ROOT);
    // Before the rest: "locked" is part of "blocked", and an app to install is no unknown client.
    if (text.contains("blocked") || text.contains("must be installed")) {
      return SignInProblem.APP_BLOCKED;
    }
    if (code.equals("invalid_client_id") || code.equals("invalid_client")) {
      return SignInProblem.UNKNOWN_CLIENT;
    }
    for (Sign sign : SIGNS) {
      if (text.contains(sign.contained())) {
        return sign.problem();
      }
    }
    return status >= 500 || status == 404 ? SignInProblem.UNREACHABLE : SignInProblem.OTHER;
  }
}
