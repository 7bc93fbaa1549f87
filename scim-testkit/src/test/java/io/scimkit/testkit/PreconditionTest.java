package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.Wire.Reply;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** If-Modified-Since and If-Unmodified-Since on a row. */
class PreconditionTest extends DoorContract {
  private String path;

  @BeforeEach
  void make() {
    path = Wire.D + "/sobjects/Account/" + wire.post("/sobjects/Account", "{'Name':'A'}").id();
  }

  private Reply send(String method, String header, String date) {
    String body = method.equals("PATCH") ? "{\"Name\":\"B\"}" : "";
    return wire.send(method, path, "application/json", body, Map.of(header, date));
  }

  private String date(long secondsLater) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        fake.clock().instant().plusSeconds(secondsLater).atOffset(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, If-Modified-Since, 0, 304",
    "GET, If-Modified-Since, -1, 200",
    "GET, If-Unmodified-Since, 0, 200",
    "GET, If-Unmodified-Since, -1, 412",
    "PATCH, If-Unmodified-Since, 0, 204",
    "PATCH, If-Unmodified-Since, -1, 412",
    "DELETE, If-Unmodified-Since, -1, 501",
    "DELETE, If-Unmodified-Since, 1, 501",
  })
  void the_dates_are_compared_by_the_second(String method, String header, int later, int status) {
    assertThat(send(method, header, date(later)).status()).isEqualTo(status);
  }

  @Test
  void a_row_that_another_changed_is_left_alone() {
    String seen = date(0);
    fake.clock().advance(Duration.ofSeconds(5));
    wire.as(admin).patch(path.substring(Wire.D.length()), "{'Name':'Other'}");
    Reply late = send("PATCH", "If-Unmodified-Since", seen);
    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("PRECONDITION_FAILED");
    assertThat(countOf("SELECT Id FROM Account WHERE Name = 'Other'")).isEqualTo(1);
  }

  /** The REST guide's own example: that day was a Monday. */
  @Test
  void the_day_of_the_week_may_be_wrong() {
    String date = "Tue, 10 Aug 2015 00:00:00 GMT";
    assertThat(send("PATCH", "If-Unmodified-Since", date).status()).isEqualTo(412);
    assertThat(send("GET", "If-Modified-Since", date).status()).isEqualTo(200);
  }

  @Test
  void what_is_no_date_is_ignored_by_reads_alone_and_tags_are_refused_by_name() {
    assertThat(send("GET", "If-Modified-Since", "yesterday").status()).isEqualTo(200);
    assertThat(send("PATCH", "If-Unmodified-Since", "yesterday").status()).isEqualTo(400);
    Reply tagged = send("PATCH", "If-Match", "\"x\"");
    assertThat(tagged.status()).isEqualTo(501);
    assertThat(tagged.message()).contains("if-match");
  }
}
