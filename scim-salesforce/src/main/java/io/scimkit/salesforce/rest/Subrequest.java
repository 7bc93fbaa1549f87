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
}
