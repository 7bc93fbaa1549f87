package io.scimkit.salesforce;

import java.util.List;

/**
 * One HTTP request to Salesforce and how it ended, without any secret: no body, no header, no
 * token.
 *
 * @param number counts the calls of one {@link Salesforce} from 1
 * @param step what it was for, for example {@code "plan"} or {@code "freeze"}
 * @param method GET, POST, PATCH or DELETE
 * @param path path and query as sent, without the host
 * @param status the HTTP status, 0 when no reply came
 * @param parts the subrequests of a composite call, in order; otherwise empty
 * @param signIn whether it asked for a token: such calls do not count against the org's allowance
 */
public record Call(
    long number,
    String step,
    String method,
    String path,
    int status,
    List<Part> parts,
    boolean signIn) {

  /**
   * Copies the parts.
   *
   * @param number counts the calls of one {@link Salesforce} from 1
   * @param step what it was for
   * @param method GET, POST, PATCH or DELETE
   * @param path path and query as sent, without the host
   * @param status the HTTP status, 0 when no reply came
   * @param parts the subrequests of a composite call, in order; otherwise empty
   * @param signIn whether it asked for a token: such calls do not count against the org's allowance
   */
  public Call {
    parts = List.copyOf(parts);
  }

  /**
   * One subrequest of a composite call.
   *
   * @param referenceId its name inside the call
   * @param method GET, POST, PATCH or DELETE
   * @param target what it is about, readable: the query text, or the path below {@code /sobjects}
   * @param status its own HTTP status, 0 when none is known
   */
  public record Part(String referenceId, String method, String target, int status) {}
}
