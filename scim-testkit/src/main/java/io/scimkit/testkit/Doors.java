package io.scimkit.testkit;

import io.scimkit.testkit.door.HttpDoor;
import io.scimkit.testkit.door.InProcessDoor;
import io.scimkit.testkit.door.Switchboard;
import java.net.URI;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/** The ways into one org; those with a socket are open from the first use until the end. */
final class Doors {
  static final URI IN_PROCESS = URI.create("https://fake.my.salesforce.invalid");

  private final Switchboard switchboard;
  private @Nullable HttpDoor http;

  Doors(Switchboard switchboard) {
    this.switchboard = switchboard;
  }

  synchronized URI startHttp(int port) {
    HttpDoor door = http;
    if (door == null) {
      door = HttpDoor.open(switchboard, port);
      http = door;
    }
    return door.uri();
  }

  HttpClientBuilder inProcess() {
    return InProcessDoor.client(switchboard);
  }

  synchronized void close() {
    HttpDoor door = http;
    http = null;
    if (door != null) {
      door.close();
    }
  }
}
