package io.scimkit.salesforce.rest;

import io.scimkit.salesforce.ApiError;
import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.RetryAdvice;
import io.scimkit.salesforce.SalesforceException;
import java.util.List;

/** A reply that succeeded and does not hold what such a reply holds. */
public final class UnexpectedReplyException extends SalesforceException {
  private static final long serialVersionUID = 1L;

  /** Names what is missing or odd. */
  public UnexpectedReplyException(String what) {
    super(
        ErrorKind.UNCLASSIFIED,
        "reading a reply",
        "",
        0,
        List.of(new ApiError("", what, List.of())),
        RetryAdvice.notBefore("Check that a Salesforce org answers at the URL of the OrgBinding."));
  }
}
