/** Typed SCIM 2.0: resources, filters, paths, patches, schemas and messages. */
module io.scimkit.model {
  requires jakarta.json;
  requires static transitive org.jspecify;

  exports io.scimkit.model;
  exports io.scimkit.model.value;
}
