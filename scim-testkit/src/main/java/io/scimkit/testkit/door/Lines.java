package io.scimkit.testkit.door;

import io.scimkit.testkit.wire.Request;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;

/** Numbers connections, which are told apart by the client's port, and the requests on each. */
final class Lines {
  private final Map<SocketAddress, Request.Line> last = new HashMap<>();

  synchronized Request.Line of(SocketAddress client) {
    Request.Line line = last.get(client);
    Request.Line next =
        line == null
            ? new Request.Line(last.size() + 1, 1)
            : new Request.Line(line.connection(), line.exchange() + 1);
    last.put(client, next);
    return next;
  }
}
