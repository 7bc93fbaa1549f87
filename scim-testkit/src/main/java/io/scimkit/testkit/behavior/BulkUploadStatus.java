package io.scimkit.testkit.behavior;

/** The data of a Bulk API 2.0 ingest job is uploaded. */
@Source("Bulk API 2.0 guide: no body; the status is not published")
public enum BulkUploadStatus implements Choice {
  /** Status 201. */
  CREATED,
  /** Status 200. */
  OK
}
