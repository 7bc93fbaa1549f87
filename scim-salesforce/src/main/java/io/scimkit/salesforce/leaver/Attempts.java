package io.scimkit.salesforce.leaver;

import io.scimkit.salesforce.ErrorKind;
import io.scimkit.salesforce.SalesforceException;
import io.scimkit.salesforce.rest.Composite;
import io.scimkit.salesforce.rest.CompositeReply;
import io.scimkit.salesforce.rest.PartReply;
import io.scimkit.salesforce.session.OrgConnection;
import io.scimkit.salesforce.session.Tally;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the runbook's own composite calls, up to three times each. They may be repeated because
 * each asks the org for what is left to do before it does it, so a second one after a lost reply
 * writes nothing that the first one wrote.
 */
final class Attempts {
  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);
  private static final int MOST = 3;
  private static final Set<ErrorKind> PASSING =
      Set.of(ErrorKind.OUTCOME_UNKNOWN, ErrorKind.UNAVAILABLE, ErrorKind.ROW_LOCKED);

  private final OrgConnection connection;
  private final Tally tally;

  Attempts(OrgConnection connection, Tally tally) {
    this.connection = connection;
    this.tally = tally;
  }

  /**
   * A reply.
   *
   * @param afterLoss whether the reply to an earlier attempt was lost: what is found done may be
   *     our own work
   */
  record Answer(CompositeReply reply, boolean afterLoss) {}

  /** Sends a call; a part of it that is locked by another writer counts as passing trouble too. */
  Answer send(String step, Composite request, String... partsThatMayBeLocked) {
    boolean lost = false;
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt == MOST;
      try {
        CompositeReply reply = connection.composite(step, request, tally);
        if (last || !locked(reply, partsThatMayBeLocked)) {
          return new Answer(reply, lost);
        }
        LOG.info("{}: a row is locked, attempt {} of {}", step, attempt, MOST);
      } catch (SalesforceException failed) {
        if (last || !PASSING.contains(failed.kind())) {
          throw failed;
        }
        lost |= failed.kind() == ErrorKind.OUTCOME_UNKNOWN;
        LOG.info("{}: {}, attempt {} of {}", step, failed.kind(), attempt, MOST);
      }
    }
  }

  private static boolean locked(CompositeReply reply, String... parts) {
    for (String part : parts) {
      if (reply.find(part).filter(Attempts::isLocked).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLocked(PartReply part) {
    return part.failedWith("UNABLE_TO_LOCK_ROW");
  }
}
