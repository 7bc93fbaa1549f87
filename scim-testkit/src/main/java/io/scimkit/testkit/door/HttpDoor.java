package io.scimkit.testkit.door;

import io.scimkit.testkit.wire.Headers;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.bootstrap.HttpServer;
import org.apache.hc.core5.http.impl.bootstrap.ServerBootstrap;
import org.apache.hc.core5.http.impl.io.DefaultBHttpServerConnectionFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestParserFactory;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseWriterFactory;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicLineParser;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.http.protocol.HttpProcessor;
import org.apache.hc.core5.http.protocol.HttpProcessorBuilder;
import org.apache.hc.core5.http.protocol.RequestValidateHost;
import org.apache.hc.core5.http.protocol.ResponseConnControl;
import org.apache.hc.core5.http.protocol.ResponseContent;
import org.apache.hc.core5.http.protocol.ResponseDate;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Loopback HTTP, plain or by TLS, on a free port. The JDK's own server would not do: it takes no
 * URI with a bare {@code >} in its query, as the REST guide's examples have it.
 */
public final class HttpDoor implements AutoCloseable {
  // Names with umlauts come in UTF-8 when nobody encoded them.
  private static final CharCodingConfig UTF_8 =
      CharCodingConfig.custom()
          .setCharset(StandardCharsets.UTF_8)
          .setMalformedInputAction(CodingErrorAction.REPLACE)
          .build();

  /** Who sends too long a URI hears so from Salesforce, not from the server. */
  private static final Http1Config LONG_LINES =
      Http1Config.custom().setMaxLineLength(1_000_000).build();

  private static final HttpProcessor PLAIN =
      HttpProcessorBuilder.create()
          .addAll(ResponseDate.INSTANCE, ResponseContent.INSTANCE, ResponseConnControl.INSTANCE)
          .addAll(RequestValidateHost.INSTANCE)
          .build();

  private final Switchboard switchboard;
  private final HttpServer server;
  private final Lines lines = new Lines();
  private final String scheme;
  private final URI uri;

  private HttpDoor(Switchboard switchboard, int port, @Nullable SSLContext tls) throws IOException {
    this.switchboard = switchboard;
    this.scheme = tls == null ? "http" : "https";
    ServerBootstrap bootstrap =
        ServerBootstrap.bootstrap()
            .setListenerPort(port)
            .setLocalAddress(InetAddress.getByName("localhost"))
            .setConnectionFactory(
                new DefaultBHttpServerConnectionFactory(
                    scheme,
                    LONG_LINES,
                    UTF_8,
                    new DefaultHttpRequestParserFactory(
                        BasicLineParser.INSTANCE, new TargetAsSent()),
                    DefaultHttpResponseWriterFactory.INSTANCE))
            .setHttpProcessor(PLAIN)
            .setRequestRouter((request, context) -> this::handle);
    this.server = tls == null ? bootstrap.create() : bootstrap.setSslContext(tls).create();
    server.start();
    this.uri = URI.create(scheme + "://localhost:" + server.getLocalPort());
  }

  /** Opens the door. */
  public static HttpDoor open(Switchboard switchboard, int port) {
    return door(switchboard, port, null);
  }

  /** Opens the door for TLS. */
  public static HttpDoor openTls(Switchboard switchboard, int port, SSLContext context) {
    return door(switchboard, port, context);
  }

  private static HttpDoor door(Switchboard switchboard, int port, @Nullable SSLContext tls) {
    try {
      return new HttpDoor(switchboard, port, tls);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "port " + port + " of the loopback interface is not to be had", e);
    }
  }

  /** Where the door is. */
  public URI uri() {
    return uri;
  }

  private void handle(ClassicHttpRequest request, ClassicHttpResponse reply, HttpContext context)
      throws IOException {
    Response response = answer(read(request, context));
    if (response.delivery() == Response.Delivery.DROPPED) {
      throw new ConnectionClosedException("a planned fault cuts the line");
    }
    reply.setCode(response.status());
    response.headers().forEach(reply::addHeader);
    byte[] body = response.bytes();
    if (body.length > 0) {
      reply.setEntity(entity(body, response.delivery()));
    }
  }

  /** A fault of the kit's own must not look like a broken line, which clients try again. */
  private Response answer(Request request) {
    try {
      return switchboard.answer(request);
    } catch (RuntimeException e) {
      return Response.text(500, "text/plain;charset=UTF-8", "scim-testkit failed: " + e);
    }
  }

  // The media type is among the headers already.
  private static HttpEntity entity(byte[] body, Response.Delivery delivery) {
    return delivery == Response.Delivery.CUT
        ? new InputStreamEntity(new CutStream(body), body.length, null)
        : new ByteArrayEntity(body, null);
  }

  private Request read(ClassicHttpRequest request, HttpContext context) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : request.getHeaders()) {
      headers.put(header.getName(), header.getValue());
    }
    String target = request.getPath();
    int question = target.indexOf('?');
    HttpEntity entity = request.getEntity();
    byte[] body = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
    Header host = request.getFirstHeader("Host");
    return new Request(
        request.getMethod(),
        question < 0 ? target : target.substring(0, question),
        question < 0 ? "" : target.substring(question + 1),
        Headers.of(headers),
        body == null ? new byte[0] : body,
        host == null ? uri.toString() : scheme + "://" + host.getValue(),
        lines.of(HttpCoreContext.cast(context).getEndpointDetails().getRemoteAddress()));
  }

  @Override
  public void close() {
    server.close(CloseMode.IMMEDIATE);
  }
}
