package io.scimkit.testkit;

/**
 * Why the org refused a request or a row: shown in the journal and in failed expectations, never on
 * the wire.
 *
 * @param code what the client was told, for example {@code DUPLICATE_VALUE}
 * @param rule the stable name of the rule that refused, for example {@code DuplicateAssignment}
 * @param grade how sure the rule is
 * @param source where the rule is written, or why it is assumed
 */
public record Refusal(String code, String rule, Grade grade, String source) {

  /** How sure a rule is. None of them was checked on a live org. */
  public enum Grade {
    /** Written in public documentation or seen in a recorded reply. */
    DOCUMENTED("documented"),
    /** Not settled by public text. */
    ASSUMED("assumed"),
    /** No rule of Salesforce: a limit of the kit, or a fault that the test planned. */
    KIT("kit");

    private final String word;

    Grade(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }

  /** Returns for example {@code DUPLICATE_VALUE by DuplicateAssignment (documented: ...)}. */
  @Override
  public String toString() {
    return code + " by " + rule + " (" + grade + ": " + source + ")";
  }
}
