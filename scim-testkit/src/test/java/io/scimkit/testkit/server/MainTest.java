package io.scimkit.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.json.Json;
import io.scimkit.testkit.tls.ThrowAwayCertificate;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  @TempDir Path folder;

  @Test
  void a_child_process_serves_until_it_is_told_to_stop() throws Exception {
    Path ready = folder.resolve("ready.json");
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
      Process process =
          program(
              "--port", "0", "--preset", "rich", "--seed", "1", "--ready-file", ready.toString());
      try {
        for (int i = 0; i < 5 && !Files.exists(ready); i++) {
          WatchKey key = watch.poll(20, TimeUnit.SECONDS);
          assertThat(key).as("a file appears").isNotNull();
          key.pollEvents();
          key.reset();
        }
        JsonObject said = Json.parse(Files.readAllBytes(ready)).asJsonObject();
        assertThat(said.keySet()).containsExactly("baseUrl", "accessToken", "clientId", "username");
        HttpGet get =
            new HttpGet(
                said.getString("baseUrl")
                    + "/services/data/v62.0/query?q=SELECT+COUNT()+FROM+Case");
        get.addHeader("Authorization", "Bearer " + said.getString("accessToken"));
        try (CloseableHttpClient client = HttpClients.createDefault()) {
          assertThat(client.<Integer>execute(get, reply -> reply.getCode())).isEqualTo(200);
        }
      } finally {
        process.destroy();
      }
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143);
    }
  }

  private static Process program(String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(options));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--prot 1                     | unknown option --prot",
        "--port                       | --port needs a value",
        "--port x                     | --port is no number: x",
        "--port 70000                 | --port is out of range: 70000",
        "--seed 1 --seed 2            | --seed is given twice",
        "--preset poor                | no preset is called poor",
        "--preset rich --import a     | exclude each other",
        "--import no/such.json        | no such file or folder: no/such.json",
        "--jwt-app a                  | go together",
        "--import .                   | cannot be read or written: ",
        "--https-cert no/such.pem     | no such file or folder: no/such.pem",
        "--preset developer --jwt-app a --jwt-user b@x.example | go together",
        "--jwt-app a --jwt-cert no.pem --jwt-user u@x.example | no such file or folder: no.pem",
        "--ready-file no/such/ready.json | no such file or folder: ",
      })
  void a_bad_option_is_named(String line, String words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Main.start(new PrintStream(err, true, StandardCharsets.UTF_8), line.split(" ", -1)))
        .isEmpty();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("scim-testkit-server: ")
        .contains(words)
        .hasLineCount(1);
  }

  @Test
  void a_wrong_option_ends_the_program_with_a_status_and_one_line() throws Exception {
    Process process = program("--prot", "1");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip())
        .isEqualTo("scim-testkit-server: unknown option --prot (see --help)");
  }

  @Test
  void the_user_of_the_command_line_is_served_by_tls() throws Exception {
    Path certificate = folder.resolve("app.der");
    Path served = folder.resolve("served.pem");
    Path ready = folder.resolve("ready.json");
    Files.write(certificate, ThrowAwayCertificate.forLoopback().certificate().getEncoded());
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] line = {
      "--https-cert", served.toString(),
      "--ready-file", ready.toString(),
      "--jwt-app", "app",
      "--jwt-cert", certificate.toString(),
      "--jwt-user", "robot@acme.example"
    };
    try (FakeSalesforce org =
        Main.start(new PrintStream(err, true, StandardCharsets.UTF_8), line).orElseThrow()) {
      JsonObject said = Json.parse(Files.readAllBytes(ready)).asJsonObject();
      assertThat(said.getString("baseUrl")).isEqualTo(org.startHttps().toString());
      assertThat(said.getString("clientId")).isEqualTo("app");
      assertThat(said.getString("username")).isEqualTo("robot@acme.example");
      org.expect("robot@acme.example").isActive().hasProfile("System Administrator");
      try (InputStream in = Files.newInputStream(served)) {
        assertThat(CertificateFactory.getInstance("X.509").generateCertificate(in))
            .isEqualTo(org.certificate());
      }
    }
  }

  @Test
  void an_export_is_served_again() throws Exception {
    Path file = folder.resolve("org.json");
    try (FakeSalesforce fake = FakeSalesforce.enterprise()) {
      fake.givenUser("ann@acme.example");
      Files.writeString(file, fake.exportJson());
    }
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (FakeSalesforce again =
        Main.start(new PrintStream(err, true, StandardCharsets.UTF_8), "--import", file.toString())
            .orElseThrow()) {
      assertThat(again.user("ann@acme.example").isActive()).isTrue();
    }
  }
}
