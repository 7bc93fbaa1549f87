package io.scimkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds each module's exported API to the listing in its {@code src/api}, so that a review shows
 * every change.
 */
class ApiListingTest {

  private static final String UPDATE =
      "mvn -q -B -pl scim-salesforce -am test -Dtest=ApiListingTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update";

  @ParameterizedTest
  @ValueSource(strings = {"model", "mapping", "salesforce", "testkit"})
  void the_exported_api_is_the_one_that_was_reviewed(String name) throws Exception {
    String listing = ApiListing.of("io.scimkit." + name);
    Path file = root().resolve("scim-" + name + "/src/api/scim-" + name + ".api");
    if (System.getProperty("api.update") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, listing);
    }

    assertThat(listing)
        .as(
            "The exported API of scim-%s differs from %s.%nIf the change is meant, run from the root:%n  %s%n"
                + "and commit the file.",
            name, root().relativize(file), UPDATE)
        .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
  }

  private static Path root() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  }
}
