package io.scimkit.model;

import io.scimkit.model.syntax.DateTimes;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.time.Instant;
import java.util.Optional;

/** What the service provider keeps about a resource (RFC 7643 section 3.1). */
public final class Meta extends ComplexValue {
  Meta(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A value without any sub-attribute, to be filled with the {@code with} methods.
   *
   * @return the empty value
   */
  public static Meta empty() {
    return new Meta(ScimObject.empty());
  }

  /**
   * When the resource was created.
   *
   * @return the instant; empty if it is not set
   * @throws ScimException invalidValue, if it is no date and time
   */
  public Optional<Instant> created() {
    return text("created").map(text -> instant("meta.created", text));
  }

  /**
   * When the resource was last changed.
   *
   * @return the instant; empty if it is not set
   * @throws ScimException invalidValue, if it is no date and time
   */
  public Optional<Instant> lastModified() {
    return text("lastModified").map(text -> instant("meta.lastModified", text));
  }

  private static Instant instant(String path, String text) {
    long seconds = DateTimes.seconds(text);
    if (seconds == DateTimes.NONE) {
      throw ScimException.of(ScimType.INVALID_VALUE, path + " is not a date and time: " + text)
          .atPath(path);
    }
    return Instant.ofEpochSecond(seconds, DateTimes.nanos(text));
  }

  /**
   * A copy with another time of creation.
   *
   * @param created the instant
   * @return the changed value
   */
  public Meta withCreated(Instant created) {
    return new Meta(attributes().with("created", ScimValue.of(created.toString())));
  }

  /**
   * A copy with another time of the last change.
   *
   * @param lastModified the instant
   * @return the changed value
   */
  public Meta withLastModified(Instant lastModified) {
    return new Meta(attributes().with("lastModified", ScimValue.of(lastModified.toString())));
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static Meta of(ScimObject attributes) {
    return new Meta(attributes);
  }

  /**
   * The name of the resource type, such as User.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> resourceType() {
    return text("resourceType");
  }

  /**
   * The resource's own URI.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> location() {
    return text("location");
  }

  /**
   * The version, as in the ETag header.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> version() {
    return text("version");
  }

  /**
   * A copy with another resourceType.
   *
   * @param resourceType the name of the resource type, such as User
   * @return the changed value
   */
  public Meta withResourceType(String resourceType) {
    return new Meta(attributes().with("resourceType", ScimValue.of(resourceType)));
  }

  /**
   * A copy with another location.
   *
   * @param location the resource's own URI
   * @return the changed value
   */
  public Meta withLocation(String location) {
    return new Meta(attributes().with("location", ScimValue.of(location)));
  }

  /**
   * A copy with another version.
   *
   * @param version the version, as in the ETag header
   * @return the changed value
   */
  public Meta withVersion(String version) {
    return new Meta(attributes().with("version", ScimValue.of(version)));
  }
}
