package io.scimkit.testkit.engine;

/** Something that the org refuses or does by itself, with its source. */
public interface Rule {
  /** A stable name, shown in the journal and never on the wire. */
  default String id() {
    return getClass().getSimpleName();
  }

  /** What the rule rests on. */
  Basis basis();

  /** A refusal with status 400 in the name of this rule. */
  default RefusedException refuse(String code, String message, String... fields) {
    return new RefusedException(this, 400, code, message, fields);
  }

  /** A refusal with another status in the name of this rule. */
  default RefusedException refuseWith(int status, String code, String message) {
    return new RefusedException(this, status, code, message);
  }
}
