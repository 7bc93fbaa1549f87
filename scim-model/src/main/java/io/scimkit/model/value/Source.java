package io.scimkit.model.value;

import java.io.Reader;

/** What the parser reads from: it knows whether a text may hold a surrogate. */
abstract class Source extends Reader {
  /** Whether what was read so far may hold a surrogate, written out or escaped. */
  boolean mayHoldSurrogates;

  Source() {}
}
