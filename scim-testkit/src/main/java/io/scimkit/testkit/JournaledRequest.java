package io.scimkit.testkit;

import io.scimkit.testkit.door.Switchboard;
import io.scimkit.testkit.wire.Form;
import io.scimkit.testkit.wire.Masker;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One request with its reply, secrets masked. Immutable. */
public final class JournaledRequest {
  // Headers of the connection, which differ between clients and doors and mean nothing to the org.
  private static final Set<String> TRANSPORT =
      Set.of(
          "host",
          "connection",
          "content-length",
          "user-agent",
          "accept-encoding",
          "transfer-encoding",
          "keep-alive",
          "upgrade",
          "http2-settings");

  private final int index;
  private final Switchboard.Exchange exchange;
  private final Instant at;

  JournaledRequest(int index, Switchboard.Exchange exchange, Instant at) {
    this.index = index;
    this.exchange = exchange;
    this.at = at;
  }

  /** {@return the number of the request, from 1} */
  public int index() {
    return index;
  }

  /** {@return when it was answered, on the org's clock} */
  public Instant at() {
    return at;
  }

  /** {@return the method, in capitals} */
  public String method() {
    return exchange.request().method();
  }

  /** {@return the path, not decoded} */
  public String path() {
    return Masker.query(exchange.request().path());
  }

  /**
   * {@return what stands after the question mark, not decoded; empty text when there is nothing}
   */
  public String query() {
    return Masker.query(exchange.request().query());
  }

  /** {@return the headers by lower-case name, without those of the connection such as Host} */
  public Map<String, String> headers() {
    Map<String, String> masked = new TreeMap<>();
    exchange
        .request()
        .headers()
        .all()
        .forEach(
            (name, value) -> {
              if (!TRANSPORT.contains(name)) {
                masked.put(name, Masker.header(name, value));
              }
            });
    return Collections.unmodifiableMap(masked);
  }

  /**
   * {@return a header, secrets masked; empty when there is none}
   *
   * @param name in any case
   */
  public Optional<String> header(String name) {
    return exchange.request().headers().get(name).map(value -> Masker.header(name, value));
  }

  /** {@return the body; empty text when there is none} */
  public String body() {
    return Masker.body(new String(exchange.request().body(), StandardCharsets.UTF_8));
  }

  /** {@return the status of the reply; 0 when a fault left the client without one} */
  public int status() {
    return exchange.response().status();
  }

  /** {@return the body of the reply; empty text when there is none} */
  public String reply() {
    return Masker.body(new String(exchange.response().bytes(), StandardCharsets.UTF_8));
  }

  /** {@return the username of the running user; empty when the request had no valid session} */
  public Optional<String> user() {
    return exchange.caller().username();
  }

  /** {@return why something was refused, in order} Never on the wire. */
  public List<Refusal> refusals() {
    return exchange.trace().refusals();
  }

  /** {@return what was written; see {@link Journal#writes()}} */
  public List<String> writes() {
    return exchange.trace().writes();
  }

  /** {@return how many API calls it cost} */
  public int apiCalls() {
    return exchange.apiCalls();
  }

  /** {@return the name of the planned fault that met it; empty when there was none} */
  public Optional<String> fault() {
    String name = exchange.trace().fault();
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /**
   * {@return the number of the connection it came on, from 1; 0 in process} Connections are told
   * apart by the client's port.
   */
  public int connection() {
    return exchange.request().line().connection();
  }

  /** {@return the number of the request on its connection, from 1; 0 in process} */
  public int exchange() {
    return exchange.request().line().exchange();
  }

  /**
   * {@return the request as a command line for a shell} Secrets are masked, so it has to be given a
   * token before it works.
   */
  public String toCurl() {
    return Curl.of(this, exchange.request().base());
  }

  /** The rows that a client asked to create, each by object and values. */
  List<String> creates() {
    return exchange.creates();
  }

  /** Whether a text stands in the path, the query or the body. */
  boolean names(String text) {
    return path().contains(text) || Form.decode(query()).contains(text) || body().contains(text);
  }

  /** As {@link #toString}, with one more line for each refusal. */
  String withRefusals() {
    StringBuilder text = new StringBuilder(toString());
    refusals().forEach(refusal -> text.append("\n    refused: ").append(refusal));
    return text.toString();
  }

  /** {@return the subrequests of a composite or batch} */
  public List<Subrequest> subrequests() {
    return exchange.trace().subrequests().stream()
        .map(
            sub ->
                new Subrequest(
                    sub.method(),
                    Masker.query(sub.url()),
                    sub.referenceId(),
                    Masker.body(sub.body()),
                    sub.status(),
                    Masker.body(sub.reply())))
        .toList();
  }

  /**
   * One subrequest of a composite or batch, secrets masked.
   *
   * @param method the method, in capitals
   * @param url as the client sent it, references unresolved
   * @param referenceId its name; empty text in a batch
   * @param body the body; empty text when there is none
   * @param status the status of its reply
   * @param reply the body of its reply
   */
  public record Subrequest(
      String method, String url, String referenceId, String body, int status, String reply) {}

  @Override
  public String toString() {
    String query = query().isEmpty() ? "" : "?" + query();
    String fault = fault().map(name -> " (" + name + ")").orElse("");
    return "#" + index + " " + method() + " " + path() + query + " -> " + status() + fault;
  }
}
