package io.scimkit.salesforce.wire;

import io.scimkit.salesforce.Call;
import java.util.List;
import java.util.Optional;

/** Tells the subrequests of a call, with their status where the reply shows one. */
@FunctionalInterface
public interface CallParts {
  /** A call without subrequests. */
  CallParts NONE = reply -> List.of();

  /** The subrequests; the reply is absent when it was lost. */
  List<Call.Part> of(Optional<Reply> reply);
}
