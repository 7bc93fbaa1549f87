package io.scimkit.salesforce.session;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.auth.SignInException;
import io.scimkit.salesforce.auth.SignInProblem;
import io.scimkit.salesforce.wire.Outgoing;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Where the org says that its calls go. A token is sent there, so only to the host of the binding
 * or, over TLS and its usual port, to one of Salesforce's domains: whoever answers at the token
 * endpoint cannot send us anywhere else.
 */
final class Instance {
  /**
   * Source of the first: Salesforce Help, "My Domain URL Formats". Those of the government's and of
   * the Chinese cloud are assumed; a binding to such a host needs neither.
   */
  private static final List<String> DOMAINS =
      List.of(".salesforce.com", ".salesforce.mil", ".sfcrmproducts.cn");

  private static final int TLS_PORT = 443;

  private Instance() {}

  /** The address, scheme and authority only; without one, the host that gave the token. */
  static URI of(String text, URI host, Outgoing request) {
    if (text.isEmpty()) {
      return host;
    }
    String named = "";
    try {
      URI uri = URI.create(text);
      // No more than that: whoever answers may have put the token into the rest.
      named = shown(uri);
      if (uri.getHost() != null && uri.getRawUserInfo() == null && isAllowed(uri, host)) {
        return URI.create(lower(uri.getScheme()) + "://" + uri.getRawAuthority());
      }
    } catch (IllegalArgumentException notAUri) {
      // Falls through to the refusal below.
    }
    throw new SignInException(
        SignInProblem.UNSAFE_INSTANCE,
        request.line(),
        200,
        new ApiError(
            "",
            "the org names the instance '"
                + named
                + "', which is neither the host of the binding nor one of Salesforce's over https",
            List.of()));
  }

  private static boolean isAllowed(URI uri, URI host) {
    String scheme = uri.getScheme() == null ? "" : lower(uri.getScheme());
    if (scheme.equals(host.getScheme())
        && uri.getRawAuthority().equalsIgnoreCase(host.getRawAuthority())) {
      return true;
    }
    String name = lower(uri.getHost());
    boolean loopback = scheme.equals(host.getScheme()) && Loopback.is(host) && Loopback.is(uri);
    boolean usualPort = uri.getPort() == -1 || uri.getPort() == TLS_PORT;
    return loopback
        || (scheme.equals("https") && usualPort && DOMAINS.stream().anyMatch(name::endsWith));
  }

  private static String shown(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return uri.getHost() == null ? "" : uri.getScheme() + "://" + uri.getHost() + port;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
