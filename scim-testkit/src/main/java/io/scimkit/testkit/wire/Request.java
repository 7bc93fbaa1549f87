package io.scimkit.testkit.wire;

/**
 * One request as a door received it.
 *
 * @param path not decoded
 * @param query what stands after the question mark, not decoded; empty when there is none
 * @param base scheme and authority by which the client reached the org
 */
public record Request(
    String method, String path, String query, Headers headers, byte[] body, String base) {}
