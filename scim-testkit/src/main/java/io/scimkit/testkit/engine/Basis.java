package io.scimkit.testkit.engine;

/**
 * What a rule rests on.
 *
 * @param grade how sure it is
 * @param reference where it is written, or why it is assumed
 */
public record Basis(Grade grade, String reference) {

  /** How sure a rule is. None of them was checked on a live org. */
  public enum Grade {
    DOCUMENTED,
    ASSUMED
  }

  /** Written in public documentation or seen in a recorded reply. */
  public static Basis documented(String reference) {
    return new Basis(Grade.DOCUMENTED, reference);
  }

  /** Not settled by public text. */
  public static Basis assumed(String reason) {
    return new Basis(Grade.ASSUMED, reason);
  }
}
