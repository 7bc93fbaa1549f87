package io.scimkit.salesforce.rest;

import io.scimkit.salesforce.json.MalformedJsonException;
import io.scimkit.salesforce.wire.Reply;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the parts of a composite call answered, by reference id. */
public final class CompositeReply {
  private final Map<String, PartReply> parts;

  private CompositeReply(Map<String, PartReply> parts) {
    this.parts = parts;
  }

  /**
   * Reads a reply.
   *
   * @throws MalformedJsonException when it is no complete JSON
   */
  public static CompositeReply read(Reply reply) throws MalformedJsonException {
    Map<String, PartReply> parts = new LinkedHashMap<>();
    if (reply.object().get("compositeResponse") instanceof JsonArray responses) {
      for (JsonValue response : responses) {
        if (response instanceof JsonObject part) {
          PartReply read = part(part);
          parts.put(read.referenceId(), read);
        }
      }
    }
    return new CompositeReply(parts);
  }

  private static PartReply part(JsonObject part) {
    int status = part.get("httpStatusCode") instanceof JsonNumber code ? code.intValue() : 0;
    JsonValue body = part.get("body");
    return new PartReply(
        part.getString("referenceId", ""), status, body == null ? JsonValue.NULL : body);
  }

  /** The part of this name, if the reply has it. */
  public Optional<PartReply> find(String referenceId) {
    return Optional.ofNullable(parts.get(referenceId));
  }

  /**
   * The part of this name.
   *
   * @throws UnexpectedReplyException when the reply lacks it
   */
  public PartReply part(String referenceId) {
    return find(referenceId)
        .orElseThrow(
            () ->
                new UnexpectedReplyException(
                    "the composite reply lacks part '" + referenceId + "'"));
  }
}
