package io.scimkit.salesforce.session;

import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Classification;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.rest.Row;
import io.scimkit.salesforce.rest.UnexpectedReplyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes rows out of a composite reply, further pages included. */
public final class Reader {
  /** 50 pages of up to 2,000 rows: more is not a catalog any more, and never a user's own rows. */
  private static final int MAX_PAGES = 50;

  private final OrgConnection connection;
  private final String step;
  private final Tally tally;

  /** A reader for one step. */
  public Reader(OrgConnection connection, String step, Tally tally) {
    this.connection = connection;
    this.step = step;
    this.tally = tally;
  }

  /**
   * All rows of a query.
   *
   * @throws SalesforceException when the query failed, or there are more than 50 pages
   */
  public List<Row> all(CompositeReply reply, String referenceId) {
    PartReply page = succeeded(reply, referenceId);
    List<Row> rows = new ArrayList<>(page.rows());
    Optional<String> next = page.nextPage();
    for (int pages = 1; next.isPresent(); pages++) {
      if (pages == MAX_PAGES) {
        throw new UnexpectedReplyException(
            "more than " + MAX_PAGES + " pages for '" + referenceId + "'");
      }
      page = connection.page(step, next.get(), tally);
      rows.addAll(page.rows());
      next = page.nextPage();
    }
    return List.copyOf(rows);
  }

  /**
   * A part that must have succeeded.
   *
   * @throws SalesforceException when it did not
   */
  public PartReply succeeded(CompositeReply reply, String referenceId) {
    PartReply part = reply.part(referenceId);
    if (!part.succeeded()) {
      throw failure(step, part);
    }
    return part;
  }

  /** The failure of one part, as an exception. */
  public static SalesforceException failure(String step, PartReply part) {
    ErrorKind kind = Classification.kind(part.status(), part.errors());
    return new SalesforceException(
        kind,
        step,
        "part '" + part.referenceId() + "' of a composite call",
        part.status(),
        part.errors(),
        Classification.advice(kind, part.errors()));
  }
}
