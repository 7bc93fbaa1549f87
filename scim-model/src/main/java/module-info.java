/** Typed SCIM 2.0: resources, filters, paths, patches, schemas and messages. */
module io.scimkit.model {
  requires jakarta.json;
  requires static transitive org.jspecify;

  exports io.scimkit.model;
  exports io.scimkit.model.filter;
  exports io.scimkit.model.message;
  exports io.scimkit.model.patch;
  exports io.scimkit.model.path;
  exports io.scimkit.model.schema;
  exports io.scimkit.model.value;
}
