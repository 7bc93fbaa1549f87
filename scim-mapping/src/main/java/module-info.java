/** Decides, without doing: SCIM in, desired Salesforce state, plans, reviews and documents out. */
module io.scimkit.mapping {
  requires transitive io.scimkit.model;

  exports io.scimkit.mapping;
}
