package io.scimkit.testkit.door;

import io.scimkit.testkit.wire.Headers;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;

/** An httpclient5 client that hands each request to the org without a socket. */
public final class InProcessDoor implements ExecChainHandler {
  private final Switchboard switchboard;

  private InProcessDoor(Switchboard switchboard) {
    this.switchboard = switchboard;
  }

  /**
   * A client builder whose clients come through this door; everything else of it stays adjustable.
   */
  public static HttpClientBuilder client(Switchboard switchboard) {
    return HttpClients.custom()
        .replaceExecInterceptor(ChainElement.CONNECT.name(), new InProcessDoor(switchboard));
  }

  @Override
  public ClassicHttpResponse execute(
      ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
      throws IOException, HttpException {
    Response response = switchboard.answer(read(request, scope));
    if (response.delivery() == Response.Delivery.DROPPED) {
      throw new NoHttpResponseException("the line was cut before a reply");
    }
    BasicClassicHttpResponse reply = new BasicClassicHttpResponse(response.status());
    response.headers().forEach(reply::addHeader);
    byte[] body = response.bytes();
    if (body.length > 0 && !request.getMethod().equals("HEAD")) {
      reply.addHeader("Content-Length", String.valueOf(body.length));
      String type = response.headers().getOrDefault("Content-Type", "application/octet-stream");
      reply.setEntity(
          response.delivery() == Response.Delivery.CUT
              ? new InputStreamEntity(new CutStream(body), body.length, ContentType.parse(type))
              : new ByteArrayEntity(
                  body, ContentType.parse(type), response.headers().get("Content-Encoding")));
    }
    return reply;
  }

  private static Request read(ClassicHttpRequest request, ExecChain.Scope scope)
      throws IOException, HttpException {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : request.getHeaders()) {
      headers.put(header.getName(), header.getValue());
    }
    HttpEntity entity = request.getEntity();
    byte[] body = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
    // Where the socket would be, the client has not yet written these headers.
    if (entity != null && entity.getContentType() != null) {
      headers.put("Content-Type", entity.getContentType());
    }
    String base =
        request.getScheme()
            + "://"
            + (request.getAuthority() == null
                ? scope.route.getTargetHost().toHostString()
                : request.getAuthority());
    try {
      URI target = request.getUri();
      String query = target.getRawQuery();
      return new Request(
          request.getMethod(),
          target.getRawPath(),
          query == null ? "" : query,
          Headers.of(headers),
          body == null ? new byte[0] : body,
          base,
          Request.Line.NONE);
    } catch (URISyntaxException e) {
      throw new HttpException("not a URI: " + request.getRequestUri(), e);
    }
  }
}
