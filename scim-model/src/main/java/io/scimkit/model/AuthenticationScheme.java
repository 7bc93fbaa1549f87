package io.scimkit.model;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.Optional;

/** One way to authenticate to a service provider (RFC 7643 section 5). */
public final class AuthenticationScheme extends ComplexValue {
  AuthenticationScheme(ScimObject attributes) {
    super(attributes);
  }

  /**
   * A scheme with what RFC 7643 requires.
   *
   * @param type the kind of scheme: oauth, oauth2, oauthbearertoken, httpbasic or httpdigest
   * @param name the name to show
   * @param description what the scheme is
   * @return the scheme
   */
  public static AuthenticationScheme of(String type, String name, String description) {
    return new AuthenticationScheme(ScimObject.empty())
        .withType(type)
        .withName(name)
        .withDescription(description);
  }

  /**
   * A bearer token in the Authorization header (RFC 6750).
   *
   * @return the scheme
   */
  public static AuthenticationScheme bearerToken() {
    return of(
            "oauthbearertoken", "OAuth Bearer Token", "A bearer token in the Authorization header")
        .withSpecUri("https://www.rfc-editor.org/info/rfc6750");
  }

  /**
   * A view of a complex value.
   *
   * @param attributes its sub-attributes
   * @return the typed value
   */
  public static AuthenticationScheme of(ScimObject attributes) {
    return new AuthenticationScheme(attributes);
  }

  /**
   * The kind of scheme: oauth, oauth2, oauthbearertoken, httpbasic or httpdigest.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> type() {
    return text("type");
  }

  /**
   * A copy with another type.
   *
   * @param type the kind of scheme: oauth, oauth2, oauthbearertoken, httpbasic or httpdigest
   * @return the changed value
   */
  public AuthenticationScheme withType(String type) {
    return new AuthenticationScheme(attributes().with("type", ScimValue.of(type)));
  }

  /**
   * The name to show.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> name() {
    return text("name");
  }

  /**
   * A copy with another name.
   *
   * @param name the name to show
   * @return the changed value
   */
  public AuthenticationScheme withName(String name) {
    return new AuthenticationScheme(attributes().with("name", ScimValue.of(name)));
  }

  /**
   * What the scheme is.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> description() {
    return text("description");
  }

  /**
   * A copy with another description.
   *
   * @param description what the scheme is
   * @return the changed value
   */
  public AuthenticationScheme withDescription(String description) {
    return new AuthenticationScheme(attributes().with("description", ScimValue.of(description)));
  }

  /**
   * The URI of the scheme's specification.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> specUri() {
    return text("specUri");
  }

  /**
   * A copy with another specUri.
   *
   * @param specUri the URI of the scheme's specification
   * @return the changed value
   */
  public AuthenticationScheme withSpecUri(String specUri) {
    return new AuthenticationScheme(attributes().with("specUri", ScimValue.of(specUri)));
  }

  /**
   * The URI of the scheme's documentation.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> documentationUri() {
    return text("documentationUri");
  }

  /**
   * A copy with another documentationUri.
   *
   * @param documentationUri the URI of the scheme's documentation
   * @return the changed value
   */
  public AuthenticationScheme withDocumentationUri(String documentationUri) {
    return new AuthenticationScheme(
        attributes().with("documentationUri", ScimValue.of(documentationUri)));
  }

  /**
   * Whether this is the preferred scheme.
   *
   * @return the flag; empty if it is not set
   */
  public Optional<Boolean> primary() {
    return flag("primary");
  }

  /**
   * A copy with another primary.
   *
   * @param primary whether this is the preferred scheme
   * @return the changed value
   */
  public AuthenticationScheme withPrimary(boolean primary) {
    return new AuthenticationScheme(attributes().with("primary", ScimValue.of(primary)));
  }
}
