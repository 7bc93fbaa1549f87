package io.scimkit.samples.benchmarks.contender;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes every value that is read from a user, so that no library can leave reading out. */
@FunctionalInterface
public interface Sink {
  /**
   * Takes one value.
   *
   * @param value what a typed accessor answered; null if the attribute is not set
   */
  void take(@Nullable Object value);

  /**
   * Takes one value that may be absent.
   *
   * @param value what a typed accessor answered
   */
  default void take(Optional<?> value) {
    take(value.isPresent() ? value.get() : null);
  }
}
