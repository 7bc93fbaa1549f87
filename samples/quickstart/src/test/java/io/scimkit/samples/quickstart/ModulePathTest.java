package io.scimkit.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class path forgives what the module path does not; so the program runs there once. */
class ModulePathTest {

  @Test
  void the_quickstart_runs_on_the_module_path(@TempDir Path folder)
      throws IOException, InterruptedException {
    String runtime = Files.readString(Path.of("target", "runtime-path.txt")).strip();
    String modulePath =
        Path.of("target", "classes") + System.getProperty("path.separator") + runtime;
    Path output = folder.resolve("output.txt");

    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath,
                "--module",
                "io.scimkit.samples.quickstart/io.scimkit.samples.quickstart.Quickstart",
                "--out",
                folder.resolve("documents").toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(child.waitFor(120, TimeUnit.SECONDS)).as("the child JVM ended").isTrue();
    assertThat(child.exitValue()).as(Files.readString(output, StandardCharsets.UTF_8)).isZero();
    assertThat(folder.resolve("documents").resolve("journal.md")).exists();
  }
}
