package io.scimkit.salesforce.rest;

import io.scimkit.salesforce.ApiError;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What one part of a composite call answered.
 *
 * @param referenceId its name
 * @param status its own HTTP status
 * @param body its body, JSON null when there is none
 */
public record PartReply(String referenceId, int status, JsonValue body) {
  // JSON's own conversions make 0 of 0.5 and of 4294967296.
  private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

  /** Whether the part did what it should: its status is 2xx. */
  public boolean succeeded() {
    return status >= 200 && status < 300;
  }

  /** The errors of a part that failed; at least one then. */
  public List<ApiError> errors() {
    if (succeeded()) {
      return List.of();
    }
    List<ApiError> errors = ErrorBody.read(body);
    return errors.isEmpty()
        ? List.of(new ApiError("", "HTTP " + status + " without an error", List.of()))
        : errors;
  }

  /** Whether it was not tried because a part that it refers to has no such value. */
  public boolean halted() {
    return !succeeded() && errors().stream().anyMatch(e -> e.code().equals("PROCESSING_HALTED"));
  }

  /** Whether one of the errors has this code. */
  public boolean failedWith(String code) {
    return errors().stream().anyMatch(e -> e.code().equals(code));
  }

  /** The rows of a query on this page; none when the part failed. */
  public List<Row> rows() {
    if (succeeded()
        && body instanceof JsonObject page
        && page.get("records") instanceof JsonArray records) {
      return records.stream()
          .filter(JsonObject.class::isInstance)
          .map(record -> new Row((JsonObject) record))
          .toList();
    }
    return List.of();
  }

  /** The one row that was read by its id; absent when the part failed. */
  public Optional<Row> row() {
    return succeeded() && body instanceof JsonObject row
        ? Optional.of(new Row(row))
        : Optional.empty();
  }

  /** The total of a query; absent when it failed or says anything but a whole number. */
  public Optional<Integer> totalSize() {
    return succeeded()
            && body instanceof JsonObject page
            && page.get("totalSize") instanceof JsonNumber total
            && COUNT.matcher(total.toString()).matches()
        ? Optional.of(Integer.valueOf(total.toString()))
        : Optional.empty();
  }

  /** Where the next page of a query is, if there is one. */
  public Optional<String> nextPage() {
    return succeeded()
            && body instanceof JsonObject page
            && page.get("nextRecordsUrl") instanceof JsonString next
        ? Optional.of(next.getString())
        : Optional.empty();
  }

  /** Whether this is the whole of a page: rows, a total, and an end or where it goes on. */
  public boolean isPage() {
    return body instanceof JsonObject page
        && page.get("records") instanceof JsonArray records
        && records.stream().allMatch(JsonObject.class::isInstance)
        && totalSize().isPresent()
        && (JsonValue.TRUE.equals(page.get("done")) || nextPage().isPresent());
  }

  /** Whether a create says which row it made. */
  boolean hasCreatedId() {
    return body instanceof JsonObject created
        && created.get("id") instanceof JsonString id
        && SalesforceId.looksLikeOne(id.getString());
  }

  /** The id of the row that a create made. */
  public Optional<SalesforceId> createdId() {
    return succeeded()
            && body instanceof JsonObject created
            && created.get("id") instanceof JsonString id
        ? Optional.of(SalesforceId.sent(id.getString()))
        : Optional.empty();
  }

  /** Name and status; a body may hold tokens. */
  @Override
  public String toString() {
    return "part '" + referenceId + "' HTTP " + status;
  }
}
