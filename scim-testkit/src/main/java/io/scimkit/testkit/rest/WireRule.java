package io.scimkit.testkit.rest;

import io.scimkit.testkit.Refusal;
import io.scimkit.testkit.engine.Basis;
import io.scimkit.testkit.engine.Rule;

/** What the REST surface itself refuses, before any row is looked at. */
enum WireRule implements Rule {
  SESSION_VALID(Basis.documented("REST guide, status codes; restforce fixtures")),
  INSTANCE_CURRENT(
      Basis.assumed(
          "a session is of one instance, so the one that the org left knows it no more; nothing is published about the code")),
  SESSION_LEVEL(
      Basis.documented("jsforce issues 1291 and 1301: profiles that demand high assurance")),
  PASSWORD_CURRENT(
      Basis.documented("omniphx/forrest issue 240 and restforce issue 607; the status is assumed")),
  API_ENABLED(Basis.documented("REST guide: API_DISABLED_FOR_ORG")),
  API_LIMIT(Basis.documented("REST guide: REQUEST_LIMIT_EXCEEDED")),
  LIMITS_SEEN(
      Basis.documented(
          "REST guide, Limits and Record Count: for users with View Setup and Configuration; code and text are assumed")),
  VERSION_KNOWN(
      Basis.documented("REST guide, API end-of-life; status of unknown versions assumed")),
  URI_LENGTH(Basis.documented("REST guide, status codes: 414 for a URI that is too long")),
  RESOURCE_EXISTS(Basis.documented("restforce fixtures: NOT_FOUND")),
  METHOD_ALLOWED(Basis.documented("omniphx/forrest issue 191 shows the text")),
  JSON_WELL_FORMED(Basis.documented("REST guide: JSON_PARSER_ERROR; wording assumed")),
  MEDIA_TYPE(Basis.documented("nforce issue 74 and sf-functions-python pull 91 show the text")),
  OBJECT_KNOWN(Basis.documented("REST guide: NOT_FOUND for an unknown object in a path")),
  FIELD_KNOWN(Basis.documented("restforce fixtures: INVALID_FIELD")),
  FIELD_WRITABLE(Basis.documented("INVALID_FIELD_FOR_INSERT_UPDATE in the partner WSDL")),
  VALUE_FITS(Basis.documented("REST guide: JSON_PARSER_ERROR, MALFORMED_ID")),
  ROW_EXISTS(
      Basis.documented("restforce fixtures: NOT_FOUND; ENTITY_IS_DELETED in the partner WSDL")),
  CALL_ALLOWED(Basis.assumed("which calls an object has is documented, the code is not")),
  USER_STAYS(Basis.assumed("users are never deleted; the code is not published")),
  PRECONDITION(
      Basis.documented("REST guide, conditional requests: 304, 412; code and text assumed")),
  SOQL(Basis.documented("SOQL reference; texts from the field")),
  SOSL(
      Basis.documented(
          "SOQL and SOSL reference; MALFORMED_SEARCH in the partner WSDL, texts assumed")),
  TOKEN_QUERY(Basis.assumed("see the choice TokenQueryAfterWrite")),
  LOCATOR_KNOWN(Basis.documented("INVALID_QUERY_LOCATOR in the partner WSDL")),
  COMPOSITE_SHAPE(
      Basis.documented("REST guide, composite: 25 subrequests, 5 queries or collections")),
  COMPOSITE_REFERENCE(Basis.documented("REST guide, composite: PROCESSING_HALTED")),
  COMPOSITE_ROLLBACK(Basis.assumed("PROCESSING_HALTED is documented, the text is not")),
  COLLECTION_SHAPE(Basis.documented("REST guide, collections: 200 records, 10 chunks")),
  COLLECTION_ONE_FAMILY(Basis.assumed("documented as not allowed, without code")),
  COLLECTION_ROLLBACK(Basis.documented("REST guide: ALL_OR_NONE_OPERATION_ROLLED_BACK")),
  BATCH_SHAPE(Basis.documented("REST guide, batch: 25 subrequests")),
  REPLICATION_SPAN(Basis.assumed("the 30 days are documented, code and texts are not")),
  FOREIGN_KEY(Basis.documented("camel-salesforce tests: 'Foreign key external ID: ... not found'")),
  EXTERNAL_ID(Basis.documented("REST guide, upsert by external id; restforce fixtures")),
  PASSWORD(Basis.assumed("REST guide documents the resource; codes from the field")),
  TREE_SHAPE(Basis.documented("REST guide, composite/tree: 200 records, 5 levels, 5 objects")),
  JOB_SHAPE(Basis.documented("Bulk API 2.0 guide: members of a job; codes from the field")),
  JOB_VALUE_FITS(
      Basis.assumed(
          "INVALID_TYPE_ON_FIELD_IN_RECORD is in the partner WSDL; that jobs use it, and its text, are"
              + " not shown for them")),
  JOB_LINE_QUOTED(
      Basis.documented(
          "Bulk API 2.0 guide: a blank before or after a double quote is an error of the row; code and text are"
              + " assumed")),
  JOB_OWNER(
      Basis.documented(
          "Bulk API 2.0 guide: InvalidUser for a job of another user, and Manage Data Integrations to abort one;"
              + " status and text are assumed")),
  JOB_VERSION(
      Basis.documented(
          "Bulk API 2.0 guide: 409 for results asked in another version; code and text are assumed")),
  JOB_STATE(Basis.assumed("Bulk API 2.0 guide names the states; code and texts assumed")),
  JOB_OBJECT(Basis.documented("forcedotcom/cli issue 3072: No create/update access")),
  NOTIFICATION(
      Basis.assumed(
          "Reports and Dashboards REST guide, Analytics Notifications; which permission field"
              + " stands behind Manage Analytics Notifications, and the codes, are not published")),
  BATCH_HALT(Basis.documented("REST guide, batch: 412 BATCH_PROCESSING_HALTED"));

  private final Refusal.Grade grade;
  private final String reference;

  WireRule(Basis basis) {
    this.grade = basis.grade();
    this.reference = basis.reference();
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public Basis basis() {
    return new Basis(grade, reference);
  }
}
