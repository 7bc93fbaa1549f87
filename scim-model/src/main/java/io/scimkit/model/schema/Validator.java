package io.scimkit.model.schema;

import static java.util.Objects.requireNonNull;

import io.scimkit.model.ScimResource;
import java.util.Collection;
import java.util.List;

/**
 * Holds resources against their schemas (RFC 7643 sections 2 and 7), in both directions. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * List<Violation> faults = Validator.strict(SchemaSet.user()).request(user);
 * }</pre>
 *
 * <p>Strict validation reports everything the RFC says. Tolerant validation leaves out what real
 * clients do and service providers bear: values that are not canonical, read-only attributes in a
 * request, attributes and schemas that are not known, booleans as text, a single value without its
 * list, and a missing {@code schemas}.
 */
public final class Validator {
  private final SchemaSet schemas;
  private final boolean strict;

  private Validator(SchemaSet schemas, boolean strict) {
    this.schemas = requireNonNull(schemas, "schemas");
    this.strict = strict;
  }

  /**
   * A validator that reports everything.
   *
   * @param schemas the schemas of the resources
   * @return the validator
   */
  public static Validator strict(SchemaSet schemas) {
    return new Validator(schemas, true);
  }

  /**
   * A validator that leaves out what real clients do.
   *
   * @param schemas the schemas of the resources
   * @return the validator
   */
  public static Validator tolerant(SchemaSet schemas) {
    return new Validator(schemas, false);
  }

  /**
   * Validates what a client sends to create or replace a resource.
   *
   * @param resource the resource as it was sent
   * @return the violations in the order of the resource's attributes; empty if there are none
   */
  public List<Violation> request(ScimResource resource) {
    return new ResourceCheck(schemas, strict, false).check(resource.attributes());
  }

  /**
   * Validates what a service provider answers.
   *
   * @param resource the resource as it is answered
   * @return the violations in the order of the resource's attributes; empty if there are none
   */
  public List<Violation> response(ScimResource resource) {
    return new ResourceCheck(schemas, strict, true).check(resource.attributes());
  }

  /**
   * Validates what changes between two states of a resource: read-only attributes stay, and so do
   * immutable ones once they are set.
   *
   * @param before the resource before
   * @param after the resource after
   * @return the violations; empty if there are none
   */
  public List<Violation> change(ScimResource before, ScimResource after) {
    return new ChangeCheck(schemas).check(before.attributes(), after.attributes());
  }

  /**
   * Looks for values that must be unique among resources and are not.
   *
   * @param resource the resource
   * @param others all resources of its type; one of the same id is left out
   * @return the violations; empty if there are none
   */
  public List<Violation> uniqueness(
      ScimResource resource, Collection<? extends ScimResource> others) {
    return new UniquenessCheck(schemas).check(resource, others);
  }
}
