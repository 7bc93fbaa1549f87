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

/**
 * A user (RFC 7643 section 4.1): a typed view of an immutable tree.
 *
 * <pre>{@code
 * ScimUser user = ScimUser.parse(body);
 * String login = user.userName().orElseThrow();
 * ScimUser renamed = user.toBuilder().displayName("Ann Lee").build();
 * }</pre>
 */
public final class ScimUser implements ScimResource {
  /** The schema URI of users. */
  public static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";

  private final ScimObject attributes;

  private ScimUser(ScimObject attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
  }

  /**
   * Reads a user from JSON with the default limits.
   *
   * @param json the JSON text
   * @return the user
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ScimUser parse(String json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a user from JSON.
   *
   * @param json the JSON text
   * @param limits how large it may be
   * @return the user
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ScimUser parse(String json, JsonLimits limits) {
    return new ScimUser(ScimObject.parse(json, limits));
  }

  /**
   * Reads a user from JSON in UTF-8 with the default limits.
   *
   * @param json the JSON text in UTF-8
   * @return the user
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ScimUser parse(byte[] json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a user from JSON in UTF-8.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be
   * @return the user
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ScimUser parse(byte[] json, JsonLimits limits) {
    return new ScimUser(ScimObject.parse(json, limits));
  }

  /**
   * Reads a user from a stream of JSON in UTF-8 with the default limits. The stream is left open.
   *
   * @param json the JSON text in UTF-8
   * @return the user
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ScimUser parse(InputStream json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a user from a stream of JSON in UTF-8. The stream is left open.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be; not more than that is read
   * @return the user
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ScimUser parse(InputStream json, JsonLimits limits) {
    return new ScimUser(ScimObject.parse(json, limits));
  }

  /**
   * Views a tree as a user.
   *
   * @param attributes the tree
   * @return the user
   */
  public static ScimUser of(ScimObject attributes) {
    return new ScimUser(attributes);
  }

  /**
   * Starts a user that names the core schema.
   *
   * @return the builder
   */
  public static ScimUserBuilder builder() {
    return new ScimUserBuilder();
  }

  /**
   * A builder that starts with everything this user holds.
   *
   * @return the builder
   */
  public ScimUserBuilder toBuilder() {
    return new ScimUserBuilder(attributes);
  }

  @Override
  public ScimObject attributes() {
    return attributes;
  }

  /**
   * The user after a PUT (RFC 7644 section 3.5.1): read-only attributes of the body are ignored,
   * what the body does not mention is cleared, except {@code active} and the password. {@link
   * Replacement} has the options.
   *
   * @param body what the client sent
   * @return the user afterwards
   * @throws ScimException invalidValue if a value is of the wrong type or a required one is
   *     missing, mutability if an immutable attribute would change
   */
  public PatchResult<ScimUser> replaceWith(ScimUser body) {
    return Replacement.clearingAbsent().replace(this, body);
  }

  @Override
  public ScimUser withAttributes(ScimObject changed) {
    return new ScimUser(changed);
  }

  /**
   * The name that the user signs in with.
   *
   * @return the name; empty if it is not set
   */
  public Optional<String> userName() {
    return attributes.text("userName");
  }

  /**
   * The components of the user's name.
   *
   * @return the name; empty if it is not set
   */
  public Optional<Name> name() {
    return attributes.object("name").map(Name::new);
  }

  /**
   * Whether the user may sign in. The texts "True" and "False", as Entra sends them, count.
   *
   * @return the status; empty if the resource says nothing about it, which must change nobody's
   *     status
   */
  public Optional<Boolean> active() {
    return ComplexValue.flag(attributes, "active");
  }

  /**
   * The name to show.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> displayName() {
    return attributes.text("displayName");
  }

  /**
   * The casual name.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> nickName() {
    return attributes.text("nickName");
  }

  /**
   * The URI of the user's own page.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> profileUrl() {
    return attributes.text("profileUrl");
  }

  /**
   * The job title, such as Vice President.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> title() {
    return attributes.text("title");
  }

  /**
   * How the user relates to the organisation, such as Employee.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> userType() {
    return attributes.text("userType");
  }

  /**
   * The preferred language, as in HTTP's Accept-Language.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> preferredLanguage() {
    return attributes.text("preferredLanguage");
  }

  /**
   * The locale, such as en-US.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> locale() {
    return attributes.text("locale");
  }

  /**
   * The time zone, such as Europe/Berlin.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> timezone() {
    return attributes.text("timezone");
  }

  /**
   * The password in clear text, which is never shown by {@code toString()}.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> password() {
    return attributes.text("password");
  }

  /**
   * The user's e-mail addresses.
   *
   * @return the values in order; empty if there are none
   */
  public List<Email> emails() {
    return Plural.list(attributes, "emails", Email::new);
  }

  /**
   * The user's telephone numbers.
   *
   * @return the values in order; empty if there are none
   */
  public List<PhoneNumber> phoneNumbers() {
    return Plural.list(attributes, "phoneNumbers", PhoneNumber::new);
  }

  /**
   * The user's instant messaging addresses.
   *
   * @return the values in order; empty if there are none
   */
  public List<InstantMessaging> ims() {
    return Plural.list(attributes, "ims", InstantMessaging::new);
  }

  /**
   * Links to pictures of the user.
   *
   * @return the values in order; empty if there are none
   */
  public List<Photo> photos() {
    return Plural.list(attributes, "photos", Photo::new);
  }

  /**
   * The user's postal addresses.
   *
   * @return the values in order; empty if there are none
   */
  public List<Address> addresses() {
    return Plural.list(attributes, "addresses", Address::new);
  }

  /**
   * The user's entitlements.
   *
   * @return the values in order; empty if there are none
   */
  public List<Entitlement> entitlements() {
    return Plural.list(attributes, "entitlements", Entitlement::new);
  }

  /**
   * The user's roles.
   *
   * @return the values in order; empty if there are none
   */
  public List<Role> roles() {
    return Plural.list(attributes, "roles", Role::new);
  }

  /**
   * The user's certificates.
   *
   * @return the values in order; empty if there are none
   */
  public List<Certificate> x509Certificates() {
    return Plural.list(attributes, "x509Certificates", Certificate::new);
  }

  /**
   * The groups that the user belongs to, as far as the resource reports them. They are read-only
   * and never a statement of memberships.
   *
   * @return the groups in order; empty if none are reported
   */
  public List<UserGroup> groups() {
    return Plural.list(attributes, "groups", UserGroup::new);
  }

  /**
   * The enterprise extension.
   *
   * @return the extension; empty if the user has none
   */
  public Optional<EnterpriseUser> enterprise() {
    return extension(EnterpriseUser.SCHEMA).map(EnterpriseUser::new);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScimUser user && attributes.sameStateAs(user.attributes);
  }

  @Override
  public int hashCode() {
    return attributes.stateHashCode();
  }

  /**
   * The user as JSON text, with the password masked; {@link #toJson()} is the complete one.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return attributes.toString();
  }
}
