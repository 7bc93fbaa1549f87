package io.scimkit.salesforce;

import java.io.Serializable;
import java.util.List;

/**
 * One error as Salesforce wrote it. The code is open text: each release of Salesforce adds codes.
 *
 * @param code {@code errorCode} of a single call, {@code statusCode} of a collection, {@code error}
 *     of an OAuth endpoint; empty when the body carried none
 * @param message the text of the org, never empty
 * @param fields the fields that the org names, possibly none
 * @serial exclude
 */
public record ApiError(String code, String message, List<String> fields) implements Serializable {

  /**
   * Copies the fields.
   *
   * @param code the code, or empty
   * @param message the text of the org, never empty
   * @param fields the fields that the org names, possibly none
   */
  public ApiError {
    fields = List.copyOf(fields);
  }

  /** {@return one line: code, text and fields} */
  @Override
  public String toString() {
    String head = code.isEmpty() ? message : code + ": " + message;
    return fields.isEmpty() ? head : head + " " + fields;
  }
}
