package io.scimkit.model.message;

import io.scimkit.model.ScimException;

/** Carries out the operations of a bulk job, one at a time. */
@FunctionalInterface
public interface BulkHandler {

  /**
   * Carries out one operation.
   *
   * @param operation the operation, with references to created resources replaced by their ids
   * @return its answer; that of a created resource needs a location, whose last segment is its id
   * @throws ScimException if the operation fails; the job goes on, if it may
   */
  BulkResult handle(BulkOperation operation);
}
