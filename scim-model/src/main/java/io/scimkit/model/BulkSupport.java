package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;
import java.util.OptionalLong;

/** What a service provider offers of bulk requests (RFC 7643 section 5). */
public final class BulkSupport extends ComplexValue {
  BulkSupport(ScimObject attributes) {
    super(attributes);
  }

  /**
   * Bulk requests are taken, up to these limits.
   *
   * @param maxOperations the most operations of one request
   * @param maxPayloadSize the largest request in bytes
   * @return the value
   */
  public static BulkSupport of(long maxOperations, long maxPayloadSize) {
    return none()
        .withSupported(true)
        .withMaxOperations(maxOperations)
        .withMaxPayloadSize(maxPayloadSize);
  }

  /**
   * No bulk request is taken.
   *
   * @return the value, with both limits 0
   */
  public static BulkSupport none() {
    return new BulkSupport(ScimObject.empty())
        .withSupported(false)
        .withMaxOperations(0)
        .withMaxPayloadSize(0);
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static BulkSupport of(ScimObject attributes) {
    return new BulkSupport(attributes);
  }

  /**
   * Whether bulk requests are supported.
   *
   * @return the flag; empty if it is not set
   */
  public Optional<Boolean> supported() {
    return flag("supported");
  }

  /**
   * A copy with another supported.
   *
   * @param supported whether bulk requests are supported
   * @return the changed value
   */
  public BulkSupport withSupported(boolean supported) {
    return new BulkSupport(attributes().with("supported", ScimValue.of(supported)));
  }

  /**
   * The most operations of one request.
   *
   * @return the number; empty if it is not set
   * @throws ScimException invalidValue, if it is no integer
   */
  public OptionalLong maxOperations() {
    return Integers.read(attributes(), "maxOperations");
  }

  /**
   * A copy with another maxOperations.
   *
   * @param maxOperations the most operations of one request
   * @return the changed value
   */
  public BulkSupport withMaxOperations(long maxOperations) {
    return new BulkSupport(attributes().with("maxOperations", ScimValue.of(maxOperations)));
  }

  /**
   * The largest request in bytes.
   *
   * @return the number; empty if it is not set
   * @throws ScimException invalidValue, if it is no integer
   */
  public OptionalLong maxPayloadSize() {
    return Integers.read(attributes(), "maxPayloadSize");
  }

  /**
   * A copy with another maxPayloadSize.
   *
   * @param maxPayloadSize the largest request in bytes
   * @return the changed value
   */
  public BulkSupport withMaxPayloadSize(long maxPayloadSize) {
    return new BulkSupport(attributes().with("maxPayloadSize", ScimValue.of(maxPayloadSize)));
  }
}
