package io.scimkit.testkit.fault;

import io.scimkit.testkit.wire.Form;
import io.scimkit.testkit.wire.Request;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One planned fault: whom it meets and how often. Thread-safe. */
public final class Planned {
  private final FaultSpec spec;
  private String method = "";
  private String part = "";
  private String text = "";
  private String row = "";
  private int skip;
  private int times = 1;
  private int fired;

  Planned(FaultSpec spec) {
    this.spec = spec;
  }

  /** What goes wrong. */
  public FaultSpec spec() {
    return spec;
  }

  /** Meets requests of this method whose decoded path and query contain the part. */
  public synchronized void on(String onMethod, String pathPart) {
    method = onMethod;
    part = pathPart;
  }

  /** Meets requests whose body contains the text. */
  public synchronized void containing(String bodyText) {
    text = bodyText;
  }

  /** Lets so many matches pass first. */
  public synchronized void after(int matches) {
    skip = matches;
  }

  /** Fires so often. */
  public synchronized void times(int count) {
    times = count;
  }

  /** Meets only the row with this 18-character key. */
  public synchronized void onRow(String key) {
    row = key;
  }

  synchronized boolean meets(Request request) {
    return fits(request) && fire();
  }

  /** Whether it meets a row that a request saves; a new row has no key. */
  synchronized boolean meets(Request request, Optional<String> key) {
    return (row.isEmpty() || key.filter(row::equals).isPresent()) && fits(request) && fire();
  }

  private boolean fits(Request request) {
    String target = Form.decode(request.path() + "?" + request.query());
    return (method.isEmpty() || method.equals(request.method()))
        && target.contains(part)
        && (text.isEmpty() || new String(request.body(), StandardCharsets.UTF_8).contains(text));
  }

  private boolean fire() {
    if (fired >= times) {
      return false;
    }
    if (skip > 0) {
      skip--;
      return false;
    }
    fired++;
    return true;
  }

  synchronized boolean pending() {
    return fired < times;
  }

  @Override
  public synchronized String toString() {
    String where =
        (method.isEmpty() ? "" : " on " + method + " " + part)
            + (row.isEmpty() ? "" : " on row " + row);
    return spec.name() + where + ", fired " + fired + " of " + times;
  }
}
