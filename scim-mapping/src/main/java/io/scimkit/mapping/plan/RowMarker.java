package io.scimkit.mapping.plan;

/**
 * What a User row carries when it belongs to a source.
 *
 * @param field the field that proves it
 * @param prefix what the field's value begins with, not empty, compared with case
 */
public record RowMarker(String field, String prefix) {

  /**
   * Makes a marker.
   *
   * @param field the field that proves it
   * @param prefix what the field's value begins with, not empty, compared with case
   * @throws IllegalArgumentException if the field or the prefix is blank
   */
  public RowMarker {
    if (field.isBlank() || prefix.isBlank()) {
      throw new IllegalArgumentException("A marker needs a field and a prefix that are not blank.");
    }
  }
}
