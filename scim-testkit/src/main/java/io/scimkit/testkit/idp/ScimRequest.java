package io.scimkit.testkit.idp;

import java.util.Map;

/**
 * A request as an identity provider sends it, without host and credential.
 *
 * @param method in capitals
 * @param path below the SCIM base URL, with the query as it is encoded on the wire
 * @param headers those that the provider is known to send
 * @param body JSON; empty text when there is none
 */
public record ScimRequest(String method, String path, Map<String, String> headers, String body) {

  /**
   * A request; the headers are copied.
   *
   * @param method in capitals
   * @param path below the SCIM base URL
   * @param headers those that the provider is known to send
   * @param body JSON, or empty text
   */
  public ScimRequest {
    headers = Map.copyOf(headers);
  }

  @Override
  public String toString() {
    return method + " " + path + (body.isEmpty() ? "" : " " + body);
  }
}
