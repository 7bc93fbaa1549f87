package io.scimkit.testkit.engine;

import io.scimkit.testkit.Refusal.Grade;

/**
 * What a rule rests on.
 *
 * @param grade how sure it is
 * @param reference where it is written, or why it is assumed
 */
public record Basis(Grade grade, String reference) {

  /** Written in public documentation or seen in a recorded reply. */
  public static Basis documented(String reference) {
    return new Basis(Grade.DOCUMENTED, reference);
  }

  /** Not settled by public text. */
  public static Basis assumed(String reason) {
    return new Basis(Grade.ASSUMED, reason);
  }

  /** No rule of Salesforce: a limit of the kit, or what the test planned. */
  public static Basis kit(String reason) {
    return new Basis(Grade.KIT, reason);
  }
}
