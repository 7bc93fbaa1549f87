package io.scimkit.testkit.server;

import io.scimkit.testkit.FakeClock;
import io.scimkit.testkit.FakeSalesforce;
import io.scimkit.testkit.FakeSalesforceBuilder;
import io.scimkit.testkit.GivenUser;
import io.scimkit.testkit.OrgConfig;
import io.scimkit.testkit.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Serves one org until it is stopped. It lives on the machine's time. */
public final class Main {
  private Main() {}

  /** Starts it; see {@link Options#USAGE}. */
  public static void main(String[] args) {
    if (List.of(args).equals(List.of("--help"))) {
      System.out.print(Options.USAGE);
      return;
    }
    Optional<FakeSalesforce> org = start(System.err, args);
    if (org.isEmpty()) {
      System.exit(2);
    }
    org.ifPresent(
        running -> Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop")));
  }

  /** Starts an org; empty when the options are wrong, which {@code err} is told. */
  static Optional<FakeSalesforce> start(PrintStream err, String... args) {
    try {
      return Optional.of(serve(new Options(args), err));
    } catch (CertificateException e) {
      refuse(err, "--jwt-cert is no X.509 certificate: " + e.getMessage());
    } catch (NoSuchFileException e) {
      refuse(err, "no such file or folder: " + e.getFile());
    } catch (IOException e) {
      refuse(err, "cannot be read or written: " + e.getMessage());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      refuse(err, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  /** Says in one line what is wrong. */
  private static void refuse(PrintStream err, String why) {
    err.println("scim-testkit-server: " + why.lines().findFirst().orElse("") + " (see --help)");
  }

  private static FakeSalesforce serve(Options options, PrintStream err)
      throws IOException, CertificateException {
    int port = (int) options.number("--port", 0, 0, 65535);
    FakeSalesforce org = settings(options).build();
    try {
      if (options.text("--jwt-app").isPresent()) {
        X509Certificate certificate = certificate(options.file("--jwt-cert").orElseThrow());
        org.apps()
            .jwt(options.text("--jwt-app").orElseThrow(), certificate)
            .preAuthorized(options.text("--jwt-user").orElseThrow());
      }
      Optional<Path> tls = options.file("--https-cert");
      if (tls.isPresent()) {
        Files.writeString(tls.get(), pem(org.certificate()));
      }
      URI base = tls.isPresent() ? org.startHttps(port) : org.startHttp(port);
      GivenUser user =
          options.text("--jwt-user").map(org.given()::existing).orElse(org.given().administrator());
      JsonObject ready =
          Json.object()
              .add("baseUrl", base.toString())
              .add("accessToken", user.accessToken())
              .add("clientId", options.text("--jwt-app").orElse(""))
              .add("username", user.username())
              .build();
      Optional<Path> file = options.file("--ready-file");
      if (file.isPresent()) {
        ReadyFile.write(file.get(), ready);
      }
      err.println("serving " + org.orgId() + " at " + base);
      return org;
    } catch (IOException | CertificateException | RuntimeException e) {
      org.close();
      throw e;
    }
  }

  private static String pem(X509Certificate certificate) throws CertificateException {
    Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return "-----BEGIN CERTIFICATE-----\n"
        + lines.encodeToString(certificate.getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  private static FakeSalesforceBuilder settings(Options options) throws IOException {
    Optional<Path> export = options.file("--import");
    FakeSalesforceBuilder settings =
        OrgConfig.named(options.text("--preset").orElse("enterprise")).toBuilder()
            .seed(options.number("--seed", 1, Long.MIN_VALUE, Long.MAX_VALUE));
    if (export.isPresent()) {
      settings.importing(Files.readString(export.get()));
    }
    return settings.clock(FakeClock.ticking());
  }

  private static X509Certificate certificate(Path file) throws IOException, CertificateException {
    try (InputStream in = Files.newInputStream(file)) {
      return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
  }
}
