package io.scimkit.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scimkit.mapping.org.OrgBinding;
import io.scimkit.salesforce.auth.JwtBearer;
import io.scimkit.salesforce.auth.KeySource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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
