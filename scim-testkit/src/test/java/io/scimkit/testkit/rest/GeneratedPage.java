package io.scimkit.testkit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** A page of Markdown that is made from code and kept in the repository. */
final class GeneratedPage {
  private static final String UPDATE =
      "mvn -q -B -pl scim-testkit test -Dtest='SupportedTest,FidelityTest' -Dpages.update";

  private final StringBuilder text = new StringBuilder();

  GeneratedPage(String title, String... introduction) {
    text.append("# ").append(title).append("\n\n");
    text.append("<!-- Made by: ").append(UPDATE).append(" -->\n\n");
    say(introduction);
  }

  void section(String title, String... introduction) {
    text.append("## ").append(title).append("\n\n");
    say(introduction);
  }

  private void say(String... lines) {
    for (String line : lines) {
      text.append(line).append('\n');
    }
    if (lines.length > 0) {
      text.append('\n');
    }
  }

  void table(List<String> head, List<List<String>> rows) {
    row(head);
    row(Collections.nCopies(head.size(), "---"));
    rows.forEach(this::row);
    text.append('\n');
  }

  private void row(List<String> cells) {
    text.append("| ");
    text.append(String.join(" | ", cells.stream().map(c -> c.replace("|", "\\|")).toList()));
    text.append(" |\n");
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** Compares with the file, or writes it when told to. */
  void holds(String file) throws IOException {
    Path path = Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve(file);
    String made = text.toString().stripTrailing() + "\n";
    if (System.getProperty("pages.update") != null) {
      Files.writeString(path, made);
    }
    assertThat(Files.exists(path) ? Files.readString(path) : "")
        .as("%s is not what the code says. If the change is meant, run:%n  %s", file, UPDATE)
        .isEqualTo(made);
  }
}
