package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A resource is not there in versions older than itself. */
class AvailabilityTest extends DoorContract {

  @ParameterizedTest
  @CsvSource({
    "POST,   34, /composite/batch",
    "POST,   34, /composite/tree/Account",
    "POST,   38, /composite",
    "POST,   41, /jobs/ingest",
    "POST,   42, /composite/sobjects",
    "POST,   42, /composite/sobjects/Account",
    "PATCH,  46, /composite/sobjects/Account/Id",
    "POST,   47, /jobs/query",
  })
  void older_versions_do_not_know_it(String method, int since, String path) {
    assertThat(status(method, since - 1, path)).isEqualTo(404);
    assertThat(status(method, since, path)).isNotIn(404, 501);
  }

  private int status(String method, int version, String path) {
    String uri = "/services/data/v" + version + ".0" + path;
    return wire.send(method, uri, "application/json", "{}", Map.of()).status();
  }
}
