package io.scimkit.samples.benchmarks.report;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.Locale;

/** Under what conditions the figures came about. */
final class Machine {
  private static final OperatingSystemMXBean SYSTEM = ManagementFactory.getOperatingSystemMXBean();

  private Machine() {}

  static String describe() {
    return "%s %s, %s, %d processors"
        .formatted(
            System.getProperty("java.vm.name"),
            System.getProperty("java.runtime.version"),
            SYSTEM.getArch(),
            SYSTEM.getAvailableProcessors());
  }

  /** How many threads want a processor, as the operating system says. */
  static String load() {
    return String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage());
  }
}
