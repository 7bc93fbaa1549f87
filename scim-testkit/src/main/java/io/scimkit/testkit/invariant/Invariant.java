package io.scimkit.testkit.invariant;

import io.scimkit.testkit.engine.Org;
import java.util.stream.Stream;

/** One thing that always holds. */
interface Invariant {
  /** Where it does not hold, in words; empty when it holds. */
  Stream<String> broken(Org org);
}
