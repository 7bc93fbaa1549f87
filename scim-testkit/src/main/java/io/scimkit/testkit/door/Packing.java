package io.scimkit.testkit.door;

import io.scimkit.testkit.wire.Headers;
import io.scimkit.testkit.wire.Request;
import io.scimkit.testkit.wire.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.InflaterInputStream;

/** Bodies that travel packed: requests in gzip or deflate, replies in gzip when asked for. */
final class Packing {
  /** As much as Bulk API 2.0 takes; nothing a client sends grows beyond it. */
  private static final int LARGEST = 150_000_000;

  /** Shorter replies gain nothing; Salesforce does not promise to pack either. */
  private static final int WORTH_IT = 2048;

  private Packing() {}

  /**
   * The request with its body unpacked and without the header that says so. A body that is not what
   * the header says keeps it, and is refused where it is read.
   */
  static Request unpacked(Request request) {
    String encoding = request.headers().get("Content-Encoding").orElse("");
    if (encoding.isEmpty()) {
      return request;
    }
    try (InputStream in = opened(encoding, request.body())) {
      byte[] body = in.readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        return request;
      }
      Map<String, String> headers = request.headers().all();
      headers.remove("content-encoding");
      return new Request(
          request.method(),
          request.path(),
          request.query(),
          Headers.of(headers),
          body,
          request.base(),
          request.line());
    } catch (IOException e) {
      return request;
    }
  }

  private static InputStream opened(String encoding, byte[] body) throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    if (encoding.equalsIgnoreCase("gzip")) {
      return new GZIPInputStream(bytes);
    }
    if (encoding.equalsIgnoreCase("deflate")) {
      return new InflaterInputStream(bytes);
    }
    if (encoding.equalsIgnoreCase("identity")) {
      return bytes;
    }
    throw new IOException("unknown Content-Encoding: " + encoding);
  }

  /** The reply as the client asked for it. */
  static Response packed(Request request, Response reply) {
    boolean wanted =
        request
            .headers()
            .get("Accept-Encoding")
            .filter(accepted -> accepted.contains("gzip"))
            .isPresent();
    if (!wanted || reply.delivery() != Response.Delivery.WHOLE) {
      return reply;
    }
    byte[] body = reply.bytes();
    return body.length < WORTH_IT
        ? reply
        : reply.withBody(gzip(body)).with("Content-Encoding", "gzip");
  }

  private static byte[] gzip(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return packed.toByteArray();
  }
}
