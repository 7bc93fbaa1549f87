package io.scimkit.testkit.rest;

import io.scimkit.testkit.Refusal;
import io.scimkit.testkit.engine.NotModelled;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.Rule;
import java.util.ArrayList;
import java.util.List;

/** What happened while one request was answered, for the journal. */
public final class Trace {
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<String> writes = new ArrayList<>();
  private final List<Sub> subrequests = new ArrayList<>();
  private String fault = "";

  /** One subrequest of a composite or batch. */
  public record Sub(
      String method, String url, String referenceId, String body, int status, String reply) {}

  /** Notes that a planned fault met the request. */
  public void fault(String name) {
    fault = name;
  }

  /** The name of the planned fault that met the request; empty text for none. */
  public String fault() {
    return fault;
  }

  /** Notes a refusal. */
  public void refused(RefusedException refusal) {
    refusal.reasons().forEach(reason -> refused(reason.rule(), reason.code()));
  }

  /** Notes a refusal. */
  public void refused(Rule rule, String code) {
    refusals.add(new Refusal(code, rule.id(), rule.basis().grade(), rule.basis().reference()));
  }

  /** Notes that the kit has not what was asked for. */
  public void notModelled() {
    refused(NotModelled.NOT_MODELLED, NotModelled.CODE);
  }

  /** Notes what was written and not taken back. */
  public void wrote(List<String> what) {
    writes.addAll(what);
  }

  void sub(Sub sub) {
    subrequests.add(sub);
  }

  /** The refusals in order. */
  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  /** The writes in order. */
  public List<String> writes() {
    return List.copyOf(writes);
  }

  /** The subrequests in order. */
  public List<Sub> subrequests() {
    return List.copyOf(subrequests);
  }
}
