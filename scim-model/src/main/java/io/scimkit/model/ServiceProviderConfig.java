package io.scimkit.model;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.value.JsonLimits;
import io.scimkit.model.value.ScimObject;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service provider supports (RFC 7643 section 5, with RFC 9865 section 4 for pagination): a
 * typed view of an immutable tree.
 *
 * <p>A feature that the document does not mention is empty, not unsupported: providers leave out
 * what the RFC requires. Salesforce serves the document at the plural path {@code
 * /ServiceProviderConfigs}; the body is the same.
 *
 * <pre>{@code
 * ServiceProviderConfig config = ServiceProviderConfig.builder()
 *     .patch(true)
 *     .filter(FilterSupport.of(200))
 *     .authenticationSchemes(AuthenticationScheme.bearerToken())
 *     .build();
 * }</pre>
 */
public final class ServiceProviderConfig implements ScimResource {
  /** The schema URI of configurations. */
  public static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";

  private final ScimObject attributes;

  private ServiceProviderConfig(ScimObject attributes) {
    this.attributes = requireNonNull(attributes, "attributes");
  }

  /**
   * Reads a configuration from JSON with the default limits.
   *
   * @param json the JSON text
   * @return the configuration
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ServiceProviderConfig parse(String json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a configuration from JSON.
   *
   * @param json the JSON text
   * @param limits how large it may be
   * @return the configuration
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ServiceProviderConfig parse(String json, JsonLimits limits) {
    return new ServiceProviderConfig(ScimObject.parse(json, limits));
  }

  /**
   * Reads a configuration from JSON in UTF-8 with the default limits.
   *
   * @param json the JSON text in UTF-8
   * @return the configuration
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   */
  public static ServiceProviderConfig parse(byte[] json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a configuration from JSON in UTF-8.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be
   * @return the configuration
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   */
  public static ServiceProviderConfig parse(byte[] json, JsonLimits limits) {
    return new ServiceProviderConfig(ScimObject.parse(json, limits));
  }

  /**
   * Reads a configuration from a stream of JSON in UTF-8 with the default limits. The stream is
   * left open.
   *
   * @param json the JSON text in UTF-8
   * @return the configuration
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ServiceProviderConfig parse(InputStream json) {
    return parse(json, JsonLimits.defaults());
  }

  /**
   * Reads a configuration from a stream of JSON in UTF-8. The stream is left open.
   *
   * @param json the JSON text in UTF-8
   * @param limits how large it may be; not more than that is read
   * @return the configuration
   * @throws ScimException invalidSyntax, with the position, if it is no well-formed JSON object or
   *     breaks a limit
   * @throws java.io.UncheckedIOException if the stream fails
   */
  public static ServiceProviderConfig parse(InputStream json, JsonLimits limits) {
    return new ServiceProviderConfig(ScimObject.parse(json, limits));
  }

  /**
   * Views a tree as a configuration.
   *
   * @param attributes the tree
   * @return the configuration
   */
  public static ServiceProviderConfig of(ScimObject attributes) {
    return new ServiceProviderConfig(attributes);
  }

  /**
   * Starts a configuration that names its schema and supports nothing yet.
   *
   * @return the builder
   */
  public static ServiceProviderConfigBuilder builder() {
    return new ServiceProviderConfigBuilder();
  }

  /**
   * A builder that starts with everything this configuration holds.
   *
   * @return the builder
   */
  public ServiceProviderConfigBuilder toBuilder() {
    return new ServiceProviderConfigBuilder(attributes);
  }

  /**
   * The URI of documentation for people.
   *
   * @return the text as it was sent; empty if it is not set
   */
  public Optional<String> documentationUri() {
    return attributes.text("documentationUri");
  }

  /**
   * Whether PATCH is supported.
   *
   * @return the flag; empty if the document does not say
   */
  public Optional<Boolean> patch() {
    return supported("patch");
  }

  /**
   * What is offered of bulk requests.
   *
   * @return the offer; empty if the document does not say
   */
  public Optional<BulkSupport> bulk() {
    return attributes.object("bulk").map(BulkSupport::new);
  }

  /**
   * What is offered of filters.
   *
   * @return the offer; empty if the document does not say
   */
  public Optional<FilterSupport> filter() {
    return attributes.object("filter").map(FilterSupport::new);
  }

  /**
   * Whether a password can be changed.
   *
   * @return the flag; empty if the document does not say
   */
  public Optional<Boolean> changePassword() {
    return supported("changePassword");
  }

  /**
   * Whether answers can be sorted.
   *
   * @return the flag; empty if the document does not say
   */
  public Optional<Boolean> sort() {
    return supported("sort");
  }

  /**
   * Whether resources have versions (RFC 7644 section 3.14).
   *
   * @return the flag; empty if the document does not say
   */
  public Optional<Boolean> etag() {
    return supported("etag");
  }

  /**
   * How long answers are cut into pages.
   *
   * @return the offer; empty if the document does not say
   */
  public Optional<PaginationSupport> pagination() {
    return attributes.object("pagination").map(PaginationSupport::new);
  }

  /**
   * The ways to authenticate.
   *
   * @return the schemes in order; empty if the document names none
   */
  public List<AuthenticationScheme> authenticationSchemes() {
    return Plural.list(attributes, "authenticationSchemes", AuthenticationScheme::new);
  }

  private Optional<Boolean> supported(String feature) {
    return attributes.object(feature).flatMap(offer -> ComplexValue.flag(offer, "supported"));
  }

  @Override
  public ScimObject attributes() {
    return attributes;
  }

  @Override
  public ServiceProviderConfig withAttributes(ScimObject changed) {
    return new ServiceProviderConfig(changed);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ServiceProviderConfig that && attributes.sameStateAs(that.attributes);
  }

  @Override
  public int hashCode() {
    return attributes.stateHashCode();
  }

  /**
   * The configuration as JSON text.
   *
   * @return a text for people
   */
  @Override
  public String toString() {
    return attributes.toString();
  }
}
