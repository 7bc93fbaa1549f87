package io.scimkit.model.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The schemas of RFC 7643 section 8.7, read once from the JSON files beside this class. */
final class RfcSchemas {
  static final Schema COMMON = read("common");
  static final Schema USER = read("user");
  static final Schema ENTERPRISE_USER = read("enterprise-user");
  static final Schema GROUP = read("group");
  static final Schema SERVICE_PROVIDER_CONFIG = read("service-provider-config");
  static final Schema RESOURCE_TYPE = read("resource-type");
  static final Schema SCHEMA = read("schema");

  private RfcSchemas() {}

  private static Schema read(String name) {
    try (InputStream json = RfcSchemas.class.getResourceAsStream(name + ".json")) {
      if (json == null) {
        throw new IllegalStateException("The jar is incomplete: " + name + ".json is missing");
      }
      return Schema.parse(json.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
