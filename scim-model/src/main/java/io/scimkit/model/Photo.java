package io.scimkit.model;

import io.scimkit.model.value.ScimObject;

/** A link to a picture of the user (RFC 7643 section 4.1.2). */
public final class Photo extends Plural<Photo> {
  Photo(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value.
   *
   * @param value the picture's URI
   * @return the typed value
   */
  public static Photo of(String value) {
    return new Photo(holding(value));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Photo of(ScimObject attributes) {
    return new Photo(attributes);
  }

  @Override
  Photo copy(ScimObject changed) {
    return new Photo(changed);
  }
}
