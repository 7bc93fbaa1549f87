package io.scimkit.model;

import io.scimkit.model.value.ScimObject;

/** An instant messaging address, an element of {@code ims} (RFC 7643 section 4.1.2). */
public final class InstantMessaging extends Plural<InstantMessaging> {
  InstantMessaging(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value.
   *
   * @param value the address
   * @return the typed value
   */
  public static InstantMessaging of(String value) {
    return new InstantMessaging(holding(value));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static InstantMessaging of(ScimObject attributes) {
    return new InstantMessaging(attributes);
  }

  @Override
  InstantMessaging copy(ScimObject changed) {
    return new InstantMessaging(changed);
  }
}
