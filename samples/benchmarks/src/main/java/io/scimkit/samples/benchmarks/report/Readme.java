package io.scimkit.samples.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts a measured table between two marks of README.md, so that nobody copies figures by hand. */
final class Readme {
  private Readme() {}

  static void paste(Path file, String mark, String report) throws IOException {
    String opening = "<!-- " + mark + ": begin -->\n";
    String closing = "<!-- " + mark + ": end -->";
    String text = Files.readString(file);
    int begin = text.indexOf(opening);
    int end = text.indexOf(closing);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(
          file + " has lost its marks " + opening.strip() + " … " + closing);
    }
    Files.writeString(
        file, text.substring(0, begin + opening.length()) + report + text.substring(end));
  }
}
