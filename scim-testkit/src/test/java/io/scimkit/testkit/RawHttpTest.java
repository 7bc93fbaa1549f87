package io.scimkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types into curl, byte for byte. */
class RawHttpTest {
  private FakeSalesforce fake;
  private URI org;
  private String head;

  @BeforeEach
  void open() {
    fake = FakeSalesforce.enterprise();
    org = fake.startHttp();
    head =
        " HTTP/1.1\r\nHost: "
            + org.getAuthority()
            + "\r\nAuthorization: Bearer "
            + fake.given().administrator().accessToken()
            + "\r\n";
  }

  @AfterEach
  void close() {
    fake.close();
  }

  /** Sends text and reads until the line is closed. */
  private String send(String text) throws IOException {
    try (Socket socket = new Socket(org.getHost(), org.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String get(String target) throws IOException {
    return send("GET " + target + head + "Connection: close\r\n\r\n");
  }

  /** The first is an example of the REST guide. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/query/?explain=SELECT+Name+FROM+Account+WHERE+CreatedDate+=+TODAY+AND+NumberOfEmployees+>+10",
        "/query?q=SELECT+Id+FROM+User+WHERE+CreatedDate>2020-01-01T00:00:00Z",
        "/query?q=SELECT+Id+FROM+User+WHERE+(Name='a\"b'+OR+Name='{x|y}')+AND+CreatedDate<=TODAY",
      })
  void a_query_that_nobody_encoded_is_understood(String path) throws IOException {
    assertThat(get(Wire.D + path)).startsWith("HTTP/1.1 200");
  }

  @Test
  void names_that_nobody_encoded_come_in_utf_8() throws IOException {
    fake.givenUser("mueller@acme.example").field("LastName", "Müller");
    assertThat(get(Wire.D + "/query?q=SELECT+Id+FROM+User+WHERE+LastName='Müller'"))
        .contains("\"totalSize\":1");
  }

  @Test
  void a_request_line_with_blanks_is_none() throws IOException {
    assertThat(get(Wire.D + "/query?q=SELECT Id FROM User")).startsWith("HTTP/1.1 400");
  }

  @Test
  void scheme_and_host_may_stand_in_front_as_for_a_proxy() throws IOException {
    assertThat(get(org + Wire.D + "/limits")).startsWith("HTTP/1.1 200");
  }

  @Test
  void a_client_that_waits_for_100_continue_gets_it() throws IOException {
    String reply =
        send(
            "POST "
                + Wire.D
                + "/sobjects/Account"
                + head
                + "Expect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: 15\r\n"
                + "Connection: close\r\n\r\n{\"Name\":\"Acme\"}");
    assertThat(reply).startsWith("HTTP/1.1 100").contains("HTTP/1.1 201");
  }

  @Test
  void a_body_may_come_in_chunks() throws IOException {
    String reply =
        send(
            "POST "
                + Wire.D
                + "/sobjects/Account"
                + head
                + "Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n"
                + "Connection: close\r\n\r\n8\r\n{\"Name\":\r\n7\r\n\"Acme\"}\r\n0\r\n\r\n");
    assertThat(reply).startsWith("HTTP/1.1 201");
    assertThat(fake.count("Account")).isEqualTo(1);
  }

  @Test
  void a_head_says_how_long_the_body_would_be_and_the_line_stays_open() throws IOException {
    String twice =
        send(
            "HEAD "
                + Wire.D
                + "/limits"
                + head
                + "\r\nGET "
                + Wire.D
                + "/limits"
                + head
                + "Connection: close\r\n\r\n");
    assertThat(twice.split("HTTP/1.1 200", -1)).hasSize(3);
    assertThat(twice.split("(?i)content-length: [1-9]", -1)).hasSize(3);
    assertThat(twice.split("DailyApiRequests", -1)).hasSize(2);
  }
}
