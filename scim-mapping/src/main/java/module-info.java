/** Decides, without doing: SCIM in, desired Salesforce state, plans, reviews and documents out. */
module io.scimkit.mapping {
  requires transitive io.scimkit.model;
  requires jakarta.json;
  requires static transitive org.jspecify;

  exports io.scimkit.mapping;
  exports io.scimkit.mapping.attribute;
  exports io.scimkit.mapping.document;
  exports io.scimkit.mapping.entitlement;
  exports io.scimkit.mapping.org;
  exports io.scimkit.mapping.plan;
  exports io.scimkit.mapping.runbook;
}
