package io.scimkit.mapping.org;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Checks the address of an org; its messages never repeat more of a URL than scheme and host. */
final class OrgUrl {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private OrgUrl() {}

  static URI checked(URI url) {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    String host = url.getHost();
    if (host == null || !(scheme.equals("https") || scheme.equals("http"))) {
      throw refused(scheme, "", "it must be like https://acme.my.salesforce.com");
    }
    if (url.getRawUserInfo() != null) {
      throw refused(scheme, host, "it carries a user or password, and a binding holds no secret");
    }
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    boolean goesOn = url.getRawQuery() != null || url.getRawFragment() != null;
    if (goesOn || !(path.isEmpty() || path.equals("/"))) {
      throw refused(scheme, host, "it must end after host and port");
    }
    if (scheme.equals("http") && !LOOPBACK.contains(host.toLowerCase(Locale.ROOT))) {
      throw refused(scheme, host, "http would send tokens in the clear, use https");
    }
    String port = url.getPort() < 0 ? "" : ":" + url.getPort();
    return URI.create(scheme + "://" + host + port);
  }

  private static IllegalArgumentException refused(String scheme, String host, String why) {
    return new IllegalArgumentException(
        "The org URL " + scheme + "://" + host + " is refused: " + why + ".");
  }
}
