package io.scimkit.samples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Puts the measured table between two marks of README.md, so that nobody copies figures by hand.
 */
final class Readme {
  private static final String BEGIN = "<!-- measured: begin -->\n";
  private static final String END = "<!-- measured: end -->";

  private Readme() {}

  static void paste(Path file, String report) throws IOException {
    String text = Files.readString(file);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(file + " has lost its marks " + BEGIN.strip() + " … " + END);
    }
    Files.writeString(
        file, text.substring(0, begin + BEGIN.length()) + report + text.substring(end));
  }
}
