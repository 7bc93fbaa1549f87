package io.scimkit.testkit.rest;

import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.schema.FieldType;
import io.scimkit.testkit.schema.SObjectField;

/** A cell of a job's data, as the body of a single call would have it. */
final class IngestCell {
  private static final String NOT_JSON = "JSON_PARSER_ERROR";

  private IngestCell() {}

  /** The text for a field; refused in the words of jobs when it does not fit the field's type. */
  static String of(SObjectField field, String cell) {
    // The guide's sample has birthdates as 1940-06-07Z.
    String text =
        field.kind() == FieldType.DATE && cell.endsWith("Z")
            ? cell.substring(0, cell.length() - 1)
            : cell;
    try {
      ValueReader.read(field, Json.string(text));
      return text;
    } catch (RefusedException wrong) {
      throw wrong.code().equals(NOT_JSON) ? wrongType(field, cell) : wrong;
    }
  }

  private static RefusedException wrongType(SObjectField field, String cell) {
    return WireRule.JOB_VALUE_FITS.refuse(
        "INVALID_TYPE_ON_FIELD_IN_RECORD",
        field.label() + ": value not of required type: " + cell,
        field.name());
  }
}
