package io.scimkit.testkit.behavior;

/** Rows are addressed by a standard field that looks ids up, such as FederationIdentifier. */
@Source("REST guide: external id or idLookup field; nothing shows it for User")
public enum UpsertByIdLookup implements Choice {
  /** As by an external id. */
  ALLOWED,
  /** Refused with 404 as a field that is no external id. */
  REFUSED
}
