package io.scimkit.testkit;

import io.scimkit.testkit.door.HttpDoor;
import io.scimkit.testkit.door.InProcessDoor;
import io.scimkit.testkit.door.Switchboard;
import io.scimkit.testkit.tls.ThrowAwayCertificate;
import java.net.URI;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/** The ways into one org; those with a socket are open from the first use until the end. */
final class Doors {
  static final URI IN_PROCESS = URI.create("https://fake.my.salesforce.invalid");

  private final Switchboard switchboard;
  private @Nullable HttpDoor http;
  private @Nullable HttpDoor https;
  private @Nullable ThrowAwayCertificate certificate;

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

  synchronized URI startHttps(int port) {
    HttpDoor door = https;
    if (door == null) {
      door = HttpDoor.openTls(switchboard, port, certificate().server());
      https = door;
    }
    return door.uri();
  }

  synchronized ThrowAwayCertificate certificate() {
    ThrowAwayCertificate made = certificate;
    if (made == null) {
      made = ThrowAwayCertificate.forLoopback();
      certificate = made;
    }
    return made;
  }

  HttpClientBuilder inProcess() {
    return InProcessDoor.client(switchboard);
  }

  synchronized void close() {
    HttpDoor plain = http;
    HttpDoor secure = https;
    http = null;
    https = null;
    if (plain != null) {
      plain.close();
    }
    if (secure != null) {
      secure.close();
    }
  }
}
