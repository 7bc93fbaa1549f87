package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import io.scimkit.testkit.FakeClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server whose reply never ends, on a real line. */
class EndlessReplyTest {

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void a_reply_without_end_is_cut_at_the_limit() throws IOException {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Salesforce org =
            Salesforce.at(
                    OrgBinding.at(URI.create("http://127.0.0.1:" + server.getLocalPort()))
                        .expectingOrg(ScriptedOrg.ORG))
                .credentials(JwtBearer.of("client-1", Doors.INTEGRATION, KeySource.of(Keys.rsa())))
                .build()) {
      Thread flood = new Thread(() -> flood(server));
      flood.setDaemon(true);
      flood.start();

      SalesforceException cut = catchThrowableOfType(SalesforceException.class, org::catalog);

      assertThat(cut).hasMessageContaining("larger than 16777216 bytes");
    }
  }

  @Test
  void a_reply_that_trickles_is_cut_when_its_time_is_over() {
    Instant start = Instant.parse("2026-01-05T08:00:00Z");
    FakeClock clock = FakeClock.at(start);
    InputStream trickle =
        new InputStream() {
          @Override
          public int read() {
            clock.advance(Duration.ofSeconds(10));
            return ' ';
          }

          @Override
          public int read(byte[] into, int from, int most) {
            into[from] = (byte) read();
            return 1;
          }
        };
    HttpClientBuilder slow =
        HttpClientBuilder.create()
            .replaceExecInterceptor(
                ChainElement.CONNECT.name(),
                (request, scope, chain) -> {
                  BasicClassicHttpResponse response = new BasicClassicHttpResponse(200);
                  response.setEntity(new InputStreamEntity(trickle, ContentType.APPLICATION_JSON));
                  return response;
                });
    try (Salesforce org = new ScriptedOrg().builder().clock(clock).http(slow).build()) {
      SalesforceException cut = catchThrowableOfType(SalesforceException.class, org::catalog);

      assertThat(cut.kind()).isEqualTo(ErrorKind.UNAVAILABLE);
      assertThat(cut).hasMessageContaining("not complete after PT5M");
      assertThat(Duration.between(start, clock.instant())).isLessThan(Duration.ofMinutes(6));
    }
  }

  private static void flood(ServerSocket server) {
    byte[] chunk = ("10000\r\n" + " ".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    try (Socket socket = server.accept();
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream()) {
      assertThat(in.read(new byte[4096])).isPositive();
      out.write(
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      while (!socket.isClosed()) {
        out.write(chunk);
      }
    } catch (IOException cutByTheClient) {
      // What the test waits for.
    }
  }
}
