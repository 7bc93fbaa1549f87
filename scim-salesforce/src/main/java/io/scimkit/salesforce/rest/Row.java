package io.scimkit.salesforce.rest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row as read from the org; names of fields are matched without case.
 *
 * @param json the row
 */
public record Row(JsonObject json) {
  // Salesforce writes 2026-01-31T12:00:00.000+0000, without a colon in the offset.
  private static final DateTimeFormatter DATE_TIME =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .toFormatter(Locale.ROOT);

  /** The id of the row. */
  public SalesforceId id() {
    return SalesforceId.sent(text("Id").orElseThrow(() -> missing("Id")));
  }

  /** Text, also of a parent: {@code Parent.Field}. Absent when null or not asked for. */
  public Optional<String> text(String field) {
    return value(field) instanceof JsonString text
        ? Optional.of(text.getString())
        : Optional.empty();
  }

  /** A checkbox; absent when it was not asked for or has no value. */
  public Optional<Boolean> flag(String field) {
    JsonValue value = value(field);
    if (JsonValue.TRUE.equals(value)) {
      return Optional.of(true);
    }
    return JsonValue.FALSE.equals(value) ? Optional.of(false) : Optional.empty();
  }

  /** A moment. */
  public Optional<Instant> instant(String field) {
    return text(field).map(Row::parse);
  }

  /** The value as JSON; null when there is none. */
  public @Nullable JsonValue value(String field) {
    int dot = field.indexOf('.');
    if (dot < 0) {
      return member(json, field);
    }
    return member(json, field.substring(0, dot)) instanceof JsonObject parent
        ? new Row(parent).value(field.substring(dot + 1))
        : null;
  }

  private static @Nullable JsonValue member(JsonObject json, String field) {
    JsonValue exact = json.get(field);
    if (exact != null) {
      return exact;
    }
    for (var entry : json.entrySet()) {
      if (entry.getKey().equalsIgnoreCase(field)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static Instant parse(String text) {
    try {
      return OffsetDateTime.parse(text, DATE_TIME).toInstant();
    } catch (DateTimeParseException notATime) {
      throw new UnexpectedReplyException("not a date and time of Salesforce: " + text);
    }
  }

  private static UnexpectedReplyException missing(String field) {
    return new UnexpectedReplyException("a row without " + field);
  }

  /** The names of the fields; a value may be a token. */
  @Override
  public String toString() {
    return "row with " + json.keySet();
  }
}
