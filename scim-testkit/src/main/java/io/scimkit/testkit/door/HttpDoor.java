package io.scimkit.testkit.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.scimkit.testkit.wire.Headers;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;

/** Loopback HTTP, plain or by TLS, on a free port, by the JDK's own server. */
public final class HttpDoor implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads;
  private final Lines lines = new Lines();
  private final String scheme;
  private final URI uri;

  private HttpDoor(HttpServer server, ExecutorService threads) {
    this.server = server;
    this.threads = threads;
    this.scheme = server instanceof HttpsServer ? "https://" : "http://";
    this.uri = URI.create(scheme + "localhost:" + server.getAddress().getPort());
  }

  /** Opens the door. */
  public static HttpDoor open(Switchboard switchboard, int port) {
    return open(switchboard, port, HttpServer::create);
  }

  /** Opens the door for TLS. */
  public static HttpDoor openTls(Switchboard switchboard, int port, SSLContext context) {
    return open(
        switchboard,
        port,
        (address, backlog) -> {
          HttpsServer server = HttpsServer.create(address, backlog);
          server.setHttpsConfigurator(new HttpsConfigurator(context));
          return server;
        });
  }

  private interface Maker {
    HttpServer make(InetSocketAddress address, int backlog) throws IOException;
  }

  private static HttpDoor open(Switchboard switchboard, int port, Maker maker) {
    // Without it keep-alive costs 40 ms a call on JDK 17; it counts only before the server's first
    // class loads.
    if (System.getProperty("sun.net.httpserver.nodelay") == null) {
      System.setProperty("sun.net.httpserver.nodelay", "true");
    }
    AtomicInteger number = new AtomicInteger();
    ExecutorService threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "fake-salesforce-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    try {
      HttpServer server =
          maker.make(new InetSocketAddress(InetAddress.getByName("localhost"), port), 0);
      server.setExecutor(threads);
      HttpDoor door = new HttpDoor(server, threads);
      server.createContext("/", exchange -> door.handle(exchange, switchboard));
      server.start();
      return door;
    } catch (IOException e) {
      threads.shutdownNow();
      throw new UncheckedIOException(
          "port " + port + " of the loopback interface is not to be had", e);
    }
  }

  /** Where the door is. */
  public URI uri() {
    return uri;
  }

  private void handle(HttpExchange exchange, Switchboard switchboard) throws IOException {
    try (exchange) {
      Response response = switchboard.answer(read(exchange));
      if (response.delivery() == Response.Delivery.DROPPED) {
        return;
      }
      response.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
      byte[] body = response.bytes();
      boolean bare = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(response.status(), bare ? -1 : body.length);
      if (response.delivery() == Response.Delivery.CUT) {
        // Closing the exchange with bytes missing cuts the line.
        exchange.getResponseBody().write(body, 0, body.length / 2);
        exchange.getResponseBody().flush();
      } else if (!bare) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(body);
        }
      }
    }
  }

  private Request read(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name, values.get(values.size() - 1)));
    URI target = exchange.getRequestURI();
    String query = target.getRawQuery();
    String host = exchange.getRequestHeaders().getFirst("Host");
    return new Request(
        exchange.getRequestMethod(),
        target.getRawPath(),
        query == null ? "" : query,
        Headers.of(headers),
        exchange.getRequestBody().readAllBytes(),
        host == null ? uri.toString() : scheme + host,
        lines.of(exchange.getRemoteAddress()));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
