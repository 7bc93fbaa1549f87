package io.scimkit.model;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.patch.PatchResult;
import io.scimkit.model.patch.Replacement;
import io.scimkit.model.value.JsonLimits;
import io.scimkit.model.value.ScimObject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A group (RFC 7643 section 4.2): a typed view of an immutable tree. */
public final class ScimGroup implements ScimResource {
  /** The schema URI of groups. */
  public static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";

  private final ScimObject attributes;

  private ScimGroup(ScimObject attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
  }

  /**
   * Reads a group from JSON with the default limits.
   *
   * @param json the JSON text
   * @return the group
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ScimGroup parse(String json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a group from JSON.
   *
   * @param json the JSON text
   * @param limits how large it may be
   * @return the group
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ScimGroup parse(String json, JsonLimits limits) {
    return new ScimGroup(ScimObject.parse(json, limits));
  }

  /**
   * Reads a group from JSON in UTF-8 with the default limits.
   *
   * @param json the JSON text in UTF-8
   * @return the group
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ScimGroup parse(byte[] json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a group from JSON in UTF-8.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be
   * @return the group
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ScimGroup parse(byte[] json, JsonLimits limits) {
    return new ScimGroup(ScimObject.parse(json, limits));
  }

  /**
   * Reads a group from a stream of JSON in UTF-8 with the default limits. The stream is left open.
   *
   * @param json the JSON text in UTF-8
   * @return the group
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ScimGroup parse(InputStream json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a group from a stream of JSON in UTF-8. The stream is left open.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be; not more than that is read
   * @return the group
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ScimGroup parse(InputStream json, JsonLimits limits) {
    return new ScimGroup(ScimObject.parse(json, limits));
  }

  /**
   * Views a tree as a group.
   *
   * @param attributes the tree
   * @return the group
   */
  public static ScimGroup of(ScimObject attributes) {
    return new ScimGroup(attributes);
  }

  /**
   * Starts a group that names the core schema.
   *
   * @return the builder
   */
  public static ScimGroupBuilder builder() {
    return new ScimGroupBuilder();
  }

  /**
   * A builder that starts with everything this group holds.
   *
   * @return the builder
   */
  public ScimGroupBuilder toBuilder() {
    return new ScimGroupBuilder(attributes);
  }

  @Override
  public ScimObject attributes() {
    return attributes;
  }

  /**
   * The group after a PUT (RFC 7644 section 3.5.1): read-only attributes of the body are ignored,
   * what the body does not mention is cleared, except {@code active} and the password. {@link
   * Replacement} has the options.
   *
   * @param body what the client sent
   * @return the group afterwards
   * @throws ScimException invalidValue if a value is of the wrong type or a required one is
   *     missing, mutability if an immutable attribute would change
   */
  public PatchResult<ScimGroup> replaceWith(ScimGroup body) {
    return Replacement.clearingAbsent().replace(this, body);
  }

  @Override
  public ScimGroup withAttributes(ScimObject changed) {
    return new ScimGroup(changed);
  }

  /**
   * The group's name.
   *
   * @return the name; empty if it is not set
   */
  public Optional<String> displayName() {
    return attributes.text("displayName");
  }

  /**
   * The group's members. A bare text counts as a member's id.
   *
   * @return the members in order; empty if there are none or the resource does not mention them
   */
  public List<Member> members() {
    return Plural.list(attributes, "members", Member::new);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScimGroup group && attributes.sameStateAs(group.attributes);
  }

  @Override
  public int hashCode() {
    return attributes.stateHashCode();
  }

  /**
   * The group as JSON text.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return attributes.toString();
  }
}
