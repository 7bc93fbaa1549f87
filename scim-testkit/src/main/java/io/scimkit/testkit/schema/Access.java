package io.scimkit.testkit.schema;

import java.util.Collection;
import java.util.Set;

/**
 * Who may see, and who may change, a declared object or field: names of profiles and permission
 * sets; empty for everybody. Who may change may see.
 */
public record Access(Set<String> readers, Set<String> writers) {
  /** Open to everybody. */
  public static final Access EVERYBODY = new Access(Set.of(), Set.of());

  /** Copies the names. */
  public Access {
    readers = Set.copyOf(readers);
    writers = Set.copyOf(writers);
  }

  /** Whether it shuts anybody out. */
  public boolean isLimited() {
    return !readers.isEmpty() || !writers.isEmpty();
  }

  /** Whether a holder of profiles and sets of these names may see. */
  public boolean readableBy(Collection<String> names) {
    // Only the changing is limited when nobody is named who may see.
    return readers.isEmpty()
        || names.stream().anyMatch(name -> readers.contains(name) || writers.contains(name));
  }

  /** Whether a holder of profiles and sets of these names may change. */
  public boolean writableBy(Collection<String> names) {
    return writers.isEmpty() ? readableBy(names) : names.stream().anyMatch(writers::contains);
  }
}
