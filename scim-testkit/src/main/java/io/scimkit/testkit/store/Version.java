package io.scimkit.testkit.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state that can be gone back to. It knows the way to the state that is nearer to the present,
 * never the other way round: a version that nobody holds is garbage together with its changes.
 */
public final class Version {
  List<Change> changes = new ArrayList<>();
  @Nullable Version next;

  Version() {}
}
