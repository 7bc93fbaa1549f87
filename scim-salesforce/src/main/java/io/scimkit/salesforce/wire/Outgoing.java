package io.scimkit.salesforce.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One request, ready to be sent once.
 *
 * @param step what it is for
 * @param method GET, POST, PATCH or DELETE
 * @param uri where to
 * @param bearer the token, absent at the OAuth endpoints
 * @param payload the body, if any
 * @param writes whether a lost reply leaves open what happened
 * @param signIn whether it asks for a token
 * @param parts reads the parts of a composite reply for the listener
 */
public record Outgoing(
    String step,
    String method,
    URI uri,
    Optional<Secret> bearer,
    Optional<Payload> payload,
    boolean writes,
    boolean signIn,
    CallParts parts) {

  /** Method and path, as errors and logs show it. */
  public String line() {
    return method + " " + path();
  }

  /** What no error may repeat, whatever the reply repeats. */
  List<Secret> secrets() {
    return Stream.concat(bearer.stream(), payload.flatMap(Payload::secret).stream()).toList();
  }

  String path() {
    String query = uri.getRawQuery();
    return query == null ? uri.getRawPath() : uri.getRawPath() + "?" + query;
  }
}
