package io.scimkit.testkit.door;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ConnectionClosedException;

/** Half of a body, then what a client sees when the line is cut. */
final class CutStream extends InputStream {
  private final byte[] body;
  private int at;

  CutStream(byte[] body) {
    this.body = body;
  }

  @Override
  public int read() throws IOException {
    if (at >= body.length / 2) {
      throw new ConnectionClosedException("Premature end of Content-Length delimited message body");
    }
    return body[at++] & 0xff;
  }
}
