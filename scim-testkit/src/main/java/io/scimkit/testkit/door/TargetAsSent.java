package io.scimkit.testkit.door;

import java.net.URI;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.HttpRequestFactory;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Keeps what a request asks for as it was sent, although it may be no URI by the book. */
final class TargetAsSent implements HttpRequestFactory<ClassicHttpRequest> {
  @Override
  public ClassicHttpRequest newHttpRequest(String method, String target) {
    // A client behind a proxy sends scheme and host too.
    return target.startsWith("/")
        ? new BasicClassicHttpRequest(method, null, null, target)
        : new BasicClassicHttpRequest(method, target);
  }

  @Override
  public ClassicHttpRequest newHttpRequest(String method, URI target) {
    return new BasicClassicHttpRequest(method, target);
  }
}
