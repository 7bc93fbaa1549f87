package io.scimkit.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the program shows and writes, and how it says no. */
class QuickstartTest {

  private static final Path RESOURCES =
      Path.of("src", "main", "resources", "io", "scimkit", "samples", "quickstart");
  private static final Path KEYS = Path.of("src", "test", "resources", "keys");

  private static final String NAMED = "{\"externalId\": \"e-1\", \"userName\": \"a@b.example\", ";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void it_plays_the_whole_recording_and_writes_the_documents() throws IOException {
    int exitCode = run("--out", folder.toString());

    assertThat(exitCode).as(errors()).isZero();
    assertThat(output())
        .contains("Entra creates a user", "Okta creates a user")
        .contains("PENDING") // the manager whom nobody created
        .contains("APPLIED        freeze")
        .contains("Salesforce calls");
    assertThat(written())
        .containsExactlyInAnyOrder(
            "attribute-mapping.md", "entitlements.md", "runbook.md", "journal.md");
    assertThat(Files.readString(folder.resolve("journal.md")))
        .contains("/services/oauth2/token", "UserLogin");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "access token,     '00D[0-9A-Za-z]{12,15}!'",
    "signed assertion, eyJ[-_0-9A-Za-z]{8}",
    "DeleteToken,      5Aep861",
    "private key,      PRIVATE KEY|MII[0-9A-Za-z+/]{20}",
  })
  void no_secret_is_in_what_it_shows_or_writes(String secret, String form) throws IOException {
    run("--out", folder.toString());

    StringBuilder all = new StringBuilder(output()).append(errors());
    for (String page : written()) {
      all.append(Files.readString(folder.resolve(page)));
    }
    assertThat(all).contains("revoke tokens").doesNotContainPattern(form);
  }

  @Test
  void a_second_run_shows_the_same() {
    run("--out", folder.toString());
    String first = output();
    out.reset();
    run("--out", folder.toString());

    assertThat(withoutPort(output())).isEqualTo(withoutPort(first));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void a_body_that_cannot_be_used_stops_the_program(
      String name, String path, String body, String says) throws IOException {
    traffic(path, body);

    assertStopped(says, "--traffic", folder.toString());
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        Arguments.of("malformed JSON", "/Users", "{\"userName\": ", "not well-formed JSON"),
        Arguments.of("a wrong type", "/Users", NAMED + "\"active\": {\"is\": true}}", "active"),
        Arguments.of(
            "no userName", "/Users", "{\"externalId\": \"e-1\", \"active\": true}", "Username"),
        Arguments.of(
            "an unknown filter operator",
            "/Groups/00GKx000004mN2PMAU",
            """
            {"Operations": [{"op": "remove", "path": "members[value like \\"005\\"]"}]}""",
            "like"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {} | replay.json must hold a JSON array
          [ | replay.json is not JSON
          [7] | replay.json/0 must be a JSON object
          [{"says": "x"}] | replay.json/0/file must be a text
          [{"says": 1, "file": "request.json"}] | replay.json/0/says must be a text
          [{"says": "x", "file": "gone.json"}] | There is no file
          [{"says": "x", "file": "request.json", "ids": {"a": 1}}] | replay.json/0/ids/a must be a text
          [{"says": "x", "file": "request.json", "ids": {"a": "Bob"}}] | no earlier step created "Bob"
          """)
  void a_manifest_that_cannot_be_used_stops_the_program(String manifest, String says)
      throws IOException {
    traffic("/Users", NAMED + "\"active\": true}");
    Files.writeString(folder.resolve("replay.json"), manifest);

    assertStopped(says, "--traffic", folder.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [] | request.json must hold one JSON object
          {"method": "POST"} | request.json/request must be an object
          {"request": {"path": "/Users", "body": {}}} | request.json/request/method must be a text
          {"request": {"method": "POST", "path": "Users"}} | request.json/request/path Users must be like /Users
          {"request": {"method": "DELETE", "path": "/Users/1"}} | DELETE /Users/1 is not replayed here
          {"request": {"method": "PATCH", "path": "/Users/1", "body": {"Operations": [{"op": "replace", "value": {"active": false}}]}}} | No user 1 in the directory
          """)
  void a_recording_that_cannot_be_used_stops_the_program(String recording, String says)
      throws IOException {
    traffic("/Users", "{}");
    Files.writeString(folder.resolve("request.json"), recording);

    assertStopped(says, "--traffic", folder.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blueprints")
  void a_blueprint_that_cannot_be_used_stops_the_program(
      String name, String instead, String of, String says) throws IOException {
    Path blueprint = folder.resolve("blueprint.json");
    String ours = Files.readString(RESOURCES.resolve("blueprint.json"));
    assertThat(ours).contains(instead);
    Files.writeString(blueprint, ours.replace(instead, of));

    assertStopped(says, "--blueprint", blueprint.toString());
  }

  static Stream<Arguments> blueprints() {
    return Stream.of(
        Arguments.of(
            "an unknown permission set", "Company_Baseline", "Company_Baselin", "Company_Baselin"),
        Arguments.of(
            "an unknown filter operator", "userName pr", "userName like \\\"a\\\"", "like"),
        Arguments.of(
            "no runbook for leavers",
            "\"leaver\": {",
            "\"protect\": {",
            "northwind-employees has no \"leaver\""),
        Arguments.of("an unknown member", "\"entitlements\"", "\"entitlement\"", "entitlement"));
  }

  @Test
  void an_expired_certificate_stops_the_program() {
    assertStopped(
        "expired",
        "--key",
        KEYS.resolve("expired-key.pem").toString(),
        "--certificate",
        KEYS.resolve("expired-certificate.pem").toString());
  }

  @Test
  void a_wrong_audience_stops_the_program() {
    assertStopped("audience", "--audience", "https://login.example");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --blueprnt x | Unknown option --blueprnt
          --blueprint | --blueprint needs a value
          --blueprint a --blueprint b | --blueprint is given twice
          --key key.pem | --key and --certificate belong together
          --certificate certificate.pem | --key and --certificate belong together
          --audience login | --audience is no address
          --audience http://[ | --audience is no address
          """)
  void an_option_that_cannot_be_used_shows_the_usage(String options, String says) {
    assertThat(run(options.split(" ", -1))).isEqualTo(1);
    assertThat(errors()).contains("quickstart stopped: " + says).contains("usage: quickstart");
    assertThat(output()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_read_is_named() throws IOException {
    Path latin1 = Files.write(folder.resolve("latin1.json"), new byte[] {'{', (byte) 0xE9, '}'});

    assertStopped(
        "There is no file " + folder.resolve("gone.json"),
        "--blueprint",
        folder.resolve("gone.json").toString());
    err.reset();
    assertStopped(latin1 + " is not written in UTF-8", "--blueprint", latin1.toString());
    err.reset();
    assertStopped("Cannot read " + folder, "--blueprint", folder.toString());
    err.reset();
    assertStopped(
        "There is no file " + folder.resolve("gone.pem"),
        "--key",
        KEYS.resolve("expired-key.pem").toString(),
        "--certificate",
        folder.resolve("gone.pem").toString());
  }

  @Test
  void its_own_layout_is_ascii_for_every_terminal() {
    run("--out", folder.toString());

    assertThat(output()).isNotEmpty().matches("\\p{ASCII}*");
  }

  private void assertStopped(String says, String... args) {
    List<String> all = new ArrayList<>(List.of(args));
    Path documents = folder.resolve("documents");
    all.addAll(List.of("--out", documents.toString()));

    assertThat(run(all.toArray(String[]::new))).as(output()).isEqualTo(1);
    assertThat(errors()).contains("quickstart stopped:").contains(says).doesNotContain("\tat ");
    assertThat(output()).doesNotContain("APPLIED");
    assertThat(documents).doesNotExist();
  }

  private void traffic(String path, String body) throws IOException {
    String method = path.equals("/Users") ? "POST" : "PATCH";
    Files.writeString(
        folder.resolve("request.json"),
        """
        {"request": {"method": "%s", "path": "%s", "body": "%s"}}"""
            .formatted(method, path, body.replace("\\", "\\\\").replace("\"", "\\\"")));
    Files.writeString(
        folder.resolve("replay.json"), "[{\"says\": \"a request\", \"file\": \"request.json\"}]");
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static String withoutPort(String text) {
    return text.replaceAll("localhost:\\d+", "localhost");
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private int run(String... args) {
    return Quickstart.run(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }
}
