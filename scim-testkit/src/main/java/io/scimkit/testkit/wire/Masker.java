package io.scimkit.testkit.wire;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes secrets out of text before anybody sees it: tokens by their form, others by the name they
 * go by.
 */
public final class Masker {
  private static final String MASK = "<redacted>";
  // Access tokens, refresh and delete tokens, and JWTs, wherever they stand.
  private static final Pattern FORMS =
      Pattern.compile(
          "00D[A-Za-z0-9]{12,15}(?:!|%21)[A-Za-z0-9._]+|5Aep861[A-Za-z0-9._]+"
              + "|eyJ[A-Za-z0-9_=-]+\\.[A-Za-z0-9_=-]+\\.[A-Za-z0-9_=-]*");
  private static final Pattern PARAMETERS =
      Pattern.compile(
          "(?i)(^|[?&])(token|assertion|client_secret|password|refresh_token|oauth_token|code)=[^&]*");
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i)(\"(?:access_token|refresh_token|client_secret|password|NewPassword|DeleteToken|AccessToken"
              + "|RequestToken|signature|assertion)\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");

  private Masker() {}

  /** Masks a body. */
  public static String body(String text) {
    return MEMBERS.matcher(query(text)).replaceAll("$1\"" + MASK + "\"");
  }

  /** Masks a query or form. */
  public static String query(String text) {
    String byForm = FORMS.matcher(text).replaceAll(MASK);
    return PARAMETERS.matcher(byForm).replaceAll("$1$2=" + MASK);
  }

  /** Masks a header; the scheme of an authorization stays. */
  public static String header(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("authorization") || lower.equals("x-sfdc-session") || lower.equals("cookie")) {
      int space = value.indexOf(' ');
      return space < 0 ? MASK : value.substring(0, space + 1) + MASK;
    }
    return query(value);
  }
}
