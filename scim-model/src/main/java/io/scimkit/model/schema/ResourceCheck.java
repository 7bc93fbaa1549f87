package io.scimkit.model.schema;

import io.scimkit.model.value.ScimObject;
import io.scimkit.model.value.ScimValue;
import java.util.List;
import java.util.Optional;

/** Validates one resource in one direction. */
final class ResourceCheck {
  private final SchemaSet schemas;
  private final boolean strict;
  private final boolean response;
  private final Findings findings = new Findings();
  private final AttributeCheck attributes;

  ResourceCheck(SchemaSet schemas, boolean strict, boolean response) {
    this.schemas = schemas;
    this.strict = strict;
    this.response = response;
    this.attributes = new AttributeCheck(findings, strict, response);
  }

  List<Violation> check(ScimObject resource) {
    for (int i = 0; i < resource.size(); i++) {
      checkOne(resource.nameAt(i), resource.valueAt(i));
    }
    checkSchemas(resource);
    attributes.checkPresence("", resource, required());
    for (Schema extension : schemas.extensions()) {
      resource
          .object(extension.uri())
          .ifPresent(
              object ->
                  attributes.checkPresence(extension.uri() + ":", object, extension.definitions()));
    }
    return findings.all();
  }

  /** The attributes whose presence is looked at; {@code schemas} has a rule of its own. */
  private List<SchemaAttribute> required() {
    return java.util.stream.Stream.concat(
            SchemaSet.commonAttributes().stream(), schemas.core().definitions().stream())
        .filter(definition -> !definition.name().equals("schemas"))
        .filter(definition -> !definition.name().equals("id") || needsId())
        .toList();
  }

  /** Of what describes the provider itself, only a schema is sure to have an id (sections 5, 6). */
  private boolean needsId() {
    String uri = schemas.core().uri();
    return !uri.equals(RfcSchemas.SERVICE_PROVIDER_CONFIG.uri())
        && !uri.equals(RfcSchemas.RESOURCE_TYPE.uri());
  }

  private void checkOne(String name, ScimValue value) {
    Optional<SchemaAttribute> definition = schemas.definition(name);
    if (definition.isPresent()) {
      attributes.check(name, value, definition.get());
      return;
    }
    Optional<Schema> extension = schemas.extension(name);
    if (extension.isPresent()) {
      checkExtension(extension.get(), value);
    } else if (strict) {
      findings.add(name, ValidationRule.UNKNOWN, "No schema knows this attribute");
    }
  }

  private void checkExtension(Schema extension, ScimValue value) {
    String uri = extension.uri();
    if (!(value instanceof ScimObject object)) {
      if (!value.isUnassigned()) {
        findings.add(uri, ValidationRule.TYPE, "An extension must be an object");
      }
      return;
    }
    for (int i = 0; i < object.size(); i++) {
      String path = uri + ":" + object.nameAt(i);
      Optional<SchemaAttribute> definition = extension.definition(object.nameAt(i));
      if (definition.isPresent()) {
        attributes.check(path, object.valueAt(i), definition.get());
      } else if (strict) {
        findings.add(path, ValidationRule.UNKNOWN, "The extension does not know this attribute");
      }
    }
  }

  private void checkSchemas(ScimObject resource) {
    List<String> named =
        resource.values("schemas").stream().flatMap(uri -> uri.text().stream()).toList();
    if (named.isEmpty() && !strict && !response) {
      return;
    }
    if (!names(named, schemas.core().uri())) {
      findings.add("schemas", ValidationRule.SCHEMAS, "It must name " + schemas.core().uri());
    }
    for (Schema extension : schemas.extensions()) {
      boolean used =
          resource.object(extension.uri()).filter(object -> !object.isUnassigned()).isPresent();
      if (used && !names(named, extension.uri())) {
        findings.add("schemas", ValidationRule.SCHEMAS, "It must name " + extension.uri());
      }
    }
    for (String uri : named) {
      boolean known =
          uri.equalsIgnoreCase(schemas.core().uri()) || schemas.extension(uri).isPresent();
      if (strict && !known) {
        findings.add("schemas", ValidationRule.SCHEMAS, "No such schema is registered: " + uri);
      }
    }
  }

  private static boolean names(List<String> named, String uri) {
    return named.stream().anyMatch(uri::equalsIgnoreCase);
  }
}
