package io.scimkit.salesforce.rest;

import jakarta.json.JsonObject;
import java.util.Optional;

/**
 * One part of a composite call.
 *
 * @param referenceId its name, by which later parts and the reply refer to it
 * @param method GET, POST, PATCH or DELETE
 * @param path below {@code /services/data/vNN.N}, encoded
 * @param target the same, readable
 * @param body the fields to write, if any
 * @param query whether it counts against the five queries of a call
 */
public record Subrequest(
    String referenceId,
    String method,
    String path,
    String target,
    Optional<JsonObject> body,
    boolean query) {

  boolean writes() {
    return !method.equals("GET");
  }

  /** Whether this reply is one to it: with a status, and when it succeeded with what it asks. */
  public boolean isAnsweredBy(PartReply reply) {
    if (reply.status() < 200 || reply.status() > 599) {
      return false;
    }
    if (!reply.succeeded()) {
      return true;
    }
    if (query) {
      return reply.isPage();
    }
    return switch (method) {
      case "GET" -> reply.row().isPresent();
      case "POST" -> reply.hasCreatedId();
      default -> true;
    };
  }
}
