package io.scimkit.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.mapping.Blueprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The blueprint that the program loads is the one in code; {@code -Dblueprint.update} writes it.
 */
class EmployeesTest {

  private static final Path FILE =
      Path.of(
          "src", "main", "resources", "io", "scimkit", "samples", "quickstart", "blueprint.json");

  @Test
  void the_file_is_the_blueprint_in_code() throws IOException {
    Blueprint code = Employees.blueprint();
    if (System.getProperty("blueprint.update") != null) {
      Files.writeString(FILE, code.toJson() + "\n");
    }
    String file = Files.readString(FILE);

    assertThat(Blueprint.parse(file)).isEqualTo(code);
    assertThat(file).isEqualTo(code.toJson() + "\n");
  }
}
