package io.scimkit.model;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.Arrays;

/** Builds a {@link ScimUser}. Not thread-safe. */
public final class ScimUserBuilder {
  private final ScimObjectBuilder attributes;

  ScimUserBuilder() {
    this(ScimObject.of("schemas", ScimList.of(ScimValue.of(ScimUser.SCHEMA))));
  }

  ScimUserBuilder(ScimObject start) {
    this.attributes = start.toBuilder();
  }

  /**
   * Sets any attribute, known or not.
   *
   * @param name its name, in any case
   * @param value its value; {@link ScimValue#ofNull()} clears it
   * @return this builder
   */
  public ScimUserBuilder set(String name, ScimValue value) {
    attributes.set(name, value);
    return this;
  }

  /**
   * Takes an attribute away, so that the user does not mention it.
   *
   * @param name its name, in any case
   * @return this builder
   */
  public ScimUserBuilder remove(String name) {
    attributes.remove(name);
    return this;
  }

  /**
   * Sets the identifier that the service provider gave the user.
   *
   * @param id the id
   * @return this builder
   */
  public ScimUserBuilder id(String id) {
    return set("id", ScimValue.of(id));
  }

  /**
   * Sets the identifier that the client gave the user.
   *
   * @param externalId the id
   * @return this builder
   */
  public ScimUserBuilder externalId(String externalId) {
    return set("externalId", ScimValue.of(externalId));
  }

  /**
   * Sets the metadata.
   *
   * @param meta the metadata
   * @return this builder
   */
  public ScimUserBuilder meta(Meta meta) {
    return set("meta", meta.attributes());
  }

  /**
   * Sets the name that the user signs in with.
   *
   * @param userName the name
   * @return this builder
   */
  public ScimUserBuilder userName(String userName) {
    return set("userName", ScimValue.of(userName));
  }

  /**
   * Sets the components of the user's name.
   *
   * @param name the name
   * @return this builder
   */
  public ScimUserBuilder name(Name name) {
    return set("name", name.attributes());
  }

  /**
   * Sets whether the user may sign in.
   *
   * @param active the status
   * @return this builder
   */
  public ScimUserBuilder active(boolean active) {
    return set("active", ScimValue.of(active));
  }

  /**
   * Sets the name to show.
   *
   * @param displayName the text
   * @return this builder
   */
  public ScimUserBuilder displayName(String displayName) {
    return set("displayName", ScimValue.of(displayName));
  }

  /**
   * Sets the casual name.
   *
   * @param nickName the text
   * @return this builder
   */
  public ScimUserBuilder nickName(String nickName) {
    return set("nickName", ScimValue.of(nickName));
  }

  /**
   * Sets the URI of the user's own page.
   *
   * @param profileUrl the text
   * @return this builder
   */
  public ScimUserBuilder profileUrl(String profileUrl) {
    return set("profileUrl", ScimValue.of(profileUrl));
  }

  /**
   * Sets the job title, such as Vice President.
   *
   * @param title the text
   * @return this builder
   */
  public ScimUserBuilder title(String title) {
    return set("title", ScimValue.of(title));
  }

  /**
   * Sets how the user relates to the organisation, such as Employee.
   *
   * @param userType the text
   * @return this builder
   */
  public ScimUserBuilder userType(String userType) {
    return set("userType", ScimValue.of(userType));
  }

  /**
   * Sets the preferred language, as in HTTP's Accept-Language.
   *
   * @param preferredLanguage the text
   * @return this builder
   */
  public ScimUserBuilder preferredLanguage(String preferredLanguage) {
    return set("preferredLanguage", ScimValue.of(preferredLanguage));
  }

  /**
   * Sets the locale, such as en-US.
   *
   * @param locale the text
   * @return this builder
   */
  public ScimUserBuilder locale(String locale) {
    return set("locale", ScimValue.of(locale));
  }

  /**
   * Sets the time zone, such as Europe/Berlin.
   *
   * @param timezone the text
   * @return this builder
   */
  public ScimUserBuilder timezone(String timezone) {
    return set("timezone", ScimValue.of(timezone));
  }

  /**
   * Sets the password in clear text, which is never shown by toString.
   *
   * @param password the text
   * @return this builder
   */
  public ScimUserBuilder password(String password) {
    return set("password", ScimValue.of(password));
  }

  /**
   * Sets the user's e-mail addresses; without any, the attribute is cleared.
   *
   * @param emails the values, in order
   * @return this builder
   */
  public ScimUserBuilder emails(Email... emails) {
    return set("emails", list(emails));
  }

  /**
   * Sets the user's telephone numbers; without any, the attribute is cleared.
   *
   * @param phoneNumbers the values, in order
   * @return this builder
   */
  public ScimUserBuilder phoneNumbers(PhoneNumber... phoneNumbers) {
    return set("phoneNumbers", list(phoneNumbers));
  }

  /**
   * Sets the user's instant messaging addresses; without any, the attribute is cleared.
   *
   * @param ims the values, in order
   * @return this builder
   */
  public ScimUserBuilder ims(InstantMessaging... ims) {
    return set("ims", list(ims));
  }

  /**
   * Sets links to pictures of the user; without any, the attribute is cleared.
   *
   * @param photos the values, in order
   * @return this builder
   */
  public ScimUserBuilder photos(Photo... photos) {
    return set("photos", list(photos));
  }

  /**
   * Sets the user's postal addresses; without any, the attribute is cleared.
   *
   * @param addresses the values, in order
   * @return this builder
   */
  public ScimUserBuilder addresses(Address... addresses) {
    return set("addresses", list(addresses));
  }

  /**
   * Sets the user's entitlements; without any, the attribute is cleared.
   *
   * @param entitlements the values, in order
   * @return this builder
   */
  public ScimUserBuilder entitlements(Entitlement... entitlements) {
    return set("entitlements", list(entitlements));
  }

  /**
   * Sets the user's roles; without any, the attribute is cleared.
   *
   * @param roles the values, in order
   * @return this builder
   */
  public ScimUserBuilder roles(Role... roles) {
    return set("roles", list(roles));
  }

  /**
   * Sets the user's certificates; without any, the attribute is cleared.
   *
   * @param x509Certificates the values, in order
   * @return this builder
   */
  public ScimUserBuilder x509Certificates(Certificate... x509Certificates) {
    return set("x509Certificates", list(x509Certificates));
  }

  /**
   * Sets the groups that the user is reported to belong to.
   *
   * @param groups the groups, in order
   * @return this builder
   */
  public ScimUserBuilder groups(UserGroup... groups) {
    return set("groups", list(groups));
  }

  /**
   * Sets the enterprise extension and names its schema.
   *
   * @param enterprise the extension
   * @return this builder
   */
  public ScimUserBuilder enterprise(EnterpriseUser enterprise) {
    return extension(EnterpriseUser.SCHEMA, enterprise.attributes());
  }

  /**
   * Sets an extension and names its schema.
   *
   * @param schema the extension's schema URI
   * @param extension its attributes
   * @return this builder
   */
  public ScimUserBuilder extension(String schema, ScimObject extension) {
    attributes.set("schemas", SchemaUris.with(attributes.build(), schema));
    return set(schema, extension);
  }

  private static ScimList list(ComplexValue... values) {
    return ScimList.of(Arrays.stream(values).map(ComplexValue::attributes).toList());
  }

  /**
   * The user as built so far; the builder may be used on.
   *
   * @return the user
   */
  public ScimUser build() {
    return ScimUser.of(attributes.build());
  }
}
