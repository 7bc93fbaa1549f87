package io.scimkit.testkit.wire;

/**
 * One request as a door received it.
 *
 * @param path not decoded
 * @param query what stands after the question mark, not decoded; empty when there is none
 * @param base scheme and authority by which the client reached the org
 * @param line the connection it came on
 */
public record Request(
    String method,
    String path,
    String query,
    Headers headers,
    byte[] body,
    String base,
    Line line) {

  /**
   * Where a request came in.
   *
   * @param connection the number of the connection, from 1
   * @param exchange the number of the request on it, from 1
   */
  public record Line(int connection, int exchange) {
    /** Where there is no socket. */
    public static final Line NONE = new Line(0, 0);
  }
}
