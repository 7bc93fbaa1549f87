package io.scimkit.salesforce.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Reads a reply's body up to a limit, so that no reply can fill the memory of the host. A body that
 * goes on beyond it is left: closing its stream would read it to its end, which may never come.
 */
final class BoundedBody {
  private BoundedBody() {}

  static byte[] read(HttpEntity entity, int limit) throws IOException {
    InputStream in = entity.getContent();
    if (in == null) {
      return new byte[0];
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    byte[] buffer = new byte[8192];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      if (out.size() + n > limit) {
        throw new TooLarge(limit);
      }
      out.write(buffer, 0, n);
    }
    in.close();
    return out.toByteArray();
  }

  /** The reply is larger than the limit. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(int limit) {
      super("the reply is larger than " + limit + " bytes");
    }
  }
}
