package io.scimkit.salesforce.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Reads a reply's body up to a limit of bytes and of time, so that no reply can fill the memory of
 * the host or keep it waiting. A body that goes on beyond one is left: closing its stream would
 * read it to its end, which may never come.
 */
final class BoundedBody {
  private final int mostBytes;
  private final Duration mostTime;
  private final Clock clock;

  BoundedBody(int mostBytes, Duration mostTime, Clock clock) {
    this.mostBytes = mostBytes;
    this.mostTime = mostTime;
    this.clock = clock;
  }

  byte[] read(HttpEntity entity) throws IOException {
    InputStream in = entity.getContent();
    if (in == null) {
      return new byte[0];
    }
    Instant end = clock.instant().plus(mostTime);
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    byte[] buffer = new byte[8192];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (out.size() + n > mostBytes) {
        throw new Endless("the reply is larger than " + mostBytes + " bytes");
      }
      if (clock.instant().isAfter(end)) {
        throw new Endless("the reply is not complete after " + mostTime);
      }
      out.write(buffer, 0, n);
    }
    in.close();
    return out.toByteArray();
  }

  /** The reply goes on beyond a limit. */
  static final class Endless extends IOException {
    private static final long serialVersionUID = 1L;

    private Endless(String message) {
      super(message);
    }
  }
}
