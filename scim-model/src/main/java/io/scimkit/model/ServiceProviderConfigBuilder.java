package io.scimkit.model;

import io.scimkit.model.value.ScimList;
import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimObjectBuilder;
import io.scimkit.model.value.ScimValue;
import java.util.Arrays;

/**
 * Builds a {@link ServiceProviderConfig}. It starts with everything that RFC 7643 section 5
 * requires, each feature unsupported, so that a document is complete however little is said. Not
 * thread-safe.
 */
public final class ServiceProviderConfigBuilder {
  private static final ScimObject UNSUPPORTED = ScimObject.of("supported", ScimValue.of(false));

  private final ScimObjectBuilder attributes;

  ServiceProviderConfigBuilder() {
    this(
        ScimObject.builder()
            .set("schemas", ScimList.of(ScimValue.of(ServiceProviderConfig.SCHEMA)))
            .set("patch", UNSUPPORTED)
            .set("bulk", BulkSupport.none().attributes())
            .set("filter", FilterSupport.none().attributes())
            .set("changePassword", UNSUPPORTED)
            .set("sort", UNSUPPORTED)
            .set("etag", UNSUPPORTED)
            .set("authenticationSchemes", ScimList.empty())
            .build());
  }

  ServiceProviderConfigBuilder(ScimObject start) {
    this.attributes = start.toBuilder();
  }

  /**
   * Sets any attribute, known or not.
   *
   * @param name its name, in any case
   * @param value its value
   * @return this builder
   */
  public ServiceProviderConfigBuilder set(String name, ScimValue value) {
    attributes.set(name, value);
    return this;
  }

  /**
   * Sets the metadata.
   *
   * @param meta the metadata
   * @return this builder
   */
  public ServiceProviderConfigBuilder meta(Meta meta) {
    return set("meta", meta.attributes());
  }

  /**
   * Sets the URI of documentation for people.
   *
   * @param uri the URI
   * @return this builder
   */
  public ServiceProviderConfigBuilder documentationUri(String uri) {
    return set("documentationUri", ScimValue.of(uri));
  }

  /**
   * Says whether PATCH is supported.
   *
   * @param supported whether it is
   * @return this builder
   */
  public ServiceProviderConfigBuilder patch(boolean supported) {
    return feature("patch", supported);
  }

  /**
   * Says what is offered of bulk requests.
   *
   * @param bulk the offer
   * @return this builder
   */
  public ServiceProviderConfigBuilder bulk(BulkSupport bulk) {
    return set("bulk", bulk.attributes());
  }

  /**
   * Says what is offered of filters.
   *
   * @param filter the offer
   * @return this builder
   */
  public ServiceProviderConfigBuilder filter(FilterSupport filter) {
    return set("filter", filter.attributes());
  }

  /**
   * Says whether a password can be changed.
   *
   * @param supported whether it can
   * @return this builder
   */
  public ServiceProviderConfigBuilder changePassword(boolean supported) {
    return feature("changePassword", supported);
  }

  /**
   * Says whether answers can be sorted.
   *
   * @param supported whether they can
   * @return this builder
   */
  public ServiceProviderConfigBuilder sort(boolean supported) {
    return feature("sort", supported);
  }

  /**
   * Says whether resources have versions.
   *
   * @param supported whether they have
   * @return this builder
   */
  public ServiceProviderConfigBuilder etag(boolean supported) {
    return feature("etag", supported);
  }

  /**
   * Says how long answers are cut into pages (RFC 9865).
   *
   * @param pagination the offer
   * @return this builder
   */
  public ServiceProviderConfigBuilder pagination(PaginationSupport pagination) {
    return set("pagination", pagination.attributes());
  }

  /**
   * Sets the ways to authenticate.
   *
   * @param schemes the schemes, in order
   * @return this builder
   */
  public ServiceProviderConfigBuilder authenticationSchemes(AuthenticationScheme... schemes) {
    return set(
        "authenticationSchemes",
        ScimList.of(Arrays.stream(schemes).map(ComplexValue::attributes).toList()));
  }

  private ServiceProviderConfigBuilder feature(String name, boolean supported) {
    return set(name, ScimObject.of("supported", ScimValue.of(supported)));
  }

  /**
   * The configuration as built so far; the builder may be used on.
   *
   * @return the configuration
   */
  public ServiceProviderConfig build() {
    return ServiceProviderConfig.of(attributes.build());
  }
}
