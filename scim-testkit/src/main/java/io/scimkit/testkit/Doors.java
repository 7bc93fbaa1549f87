package io.scimkit.testkit;

import io.scimkit.testkit.door.HttpDoor;
import io.scimkit.testkit.door.InProcessDoor;
import io.scimkit.testkit.door.Switchboard;
import io.scimkit.testkit.engine.Instances;
import io.scimkit.testkit.tls.ThrowAwayCertificate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.jspecify.annotations.Nullable;

/** The ways into one org; those with a socket are open from the first use until the end. */
final class Doors {
  private URI inProcess = URI.create("https://fake.my.salesforce.invalid");
  private int moves;
  private final Switchboard switchboard;
  private final Instances instances;
  private final List<HttpDoor> left = new ArrayList<>();
  private @Nullable HttpDoor http;
  private @Nullable HttpDoor https;
  private @Nullable ThrowAwayCertificate certificate;

  Doors(Switchboard switchboard, Instances instances) {
    this.instances = instances;
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

  synchronized URI inProcessUri() {
    return inProcess;
  }

  /** Opens doors at new addresses; those at the old ones stay, to answer that the org has left. */
  synchronized void move() {
    URI old = inProcess;
    inProcess = URI.create("https://fake-" + (++moves + 1) + ".my.salesforce.invalid");
    instances.move(old, inProcess);
    HttpDoor door = http;
    if (door != null) {
      HttpDoor next = HttpDoor.open(switchboard, 0);
      instances.move(door.uri(), next.uri());
      left.add(door);
      http = next;
    }
    HttpDoor secure = https;
    if (secure != null) {
      HttpDoor next = HttpDoor.openTls(switchboard, 0, certificate().server());
      instances.move(secure.uri(), next.uri());
      left.add(secure);
      https = next;
    }
  }

  synchronized void close() {
    left.forEach(HttpDoor::close);
    left.clear();
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
