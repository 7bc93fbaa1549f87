package io.scimkit.salesforce.session;

/** Counts the calls of one unit of work, sign-in not included. Belongs to one thread. */
public final class Tally {
  private int calls;

  void count() {
    calls++;
  }

  /** The calls so far. */
  public int calls() {
    return calls;
  }
}
