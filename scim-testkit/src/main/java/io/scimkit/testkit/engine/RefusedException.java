package io.scimkit.testkit.engine;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The org's refusal of one request or one row. The rule behind it goes to the journal only. */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final int status;
  private final String code;
  private final List<String> fields;
  private final transient Map<String, JsonValue> details;
  private final transient List<RefusedException> others;

  RefusedException(Rule rule, int status, String code, String message, String... fields) {
    this(rule, status, code, message, List.of(fields), Map.of(), List.of());
  }

  private RefusedException(
      Rule rule,
      int status,
      String code,
      String message,
      List<String> fields,
      Map<String, JsonValue> details,
      List<RefusedException> others) {
    // Refusals are ordinary answers: no stack trace, which would cost more than the request.
    super(message, null, false, false);
    this.rule = rule;
    this.status = status;
    this.code = code;
    this.fields = fields;
    this.details = details;
    this.others = others;
  }

  /** This refusal with one more member in its error. */
  public RefusedException with(String member, JsonValue detail) {
    return new RefusedException(rule, status, code, text(), fields, Map.of(member, detail), others);
  }

  /** One refusal for several reasons at once, in their order; there is at least one. */
  public static RefusedException all(List<RefusedException> reasons) {
    RefusedException first = reasons.get(0);
    return new RefusedException(
        first.rule,
        first.status,
        first.code,
        first.text(),
        first.fields,
        first.details,
        List.copyOf(reasons.subList(1, reasons.size())));
  }

  /** This reason and the others. */
  public List<RefusedException> reasons() {
    List<RefusedException> all = new ArrayList<>(others);
    all.add(0, this);
    return List.copyOf(all);
  }

  /** Members of the error beside code, text and fields. */
  public Map<String, JsonValue> details() {
    return details;
  }

  /** The rule that refused. */
  public Rule rule() {
    return rule;
  }

  /** The HTTP status of a request that did only this. */
  public int status() {
    return status;
  }

  /** Salesforce's code, for example {@code DUPLICATE_VALUE}. */
  public String code() {
    return code;
  }

  /** Salesforce's text. */
  public String text() {
    String message = getMessage();
    return message == null ? "" : message;
  }

  /** The fields it is about. */
  public List<String> fields() {
    return fields;
  }
}
