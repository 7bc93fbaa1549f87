package io.scimkit.testkit.engine;

import io.scimkit.testkit.Progress;

/**
 * How long what an org does by itself takes.
 *
 * @param reads until a query finds a new row
 * @param deactivation until the access tokens of a deactivated user stop working
 * @param groups until a changed permission set group is calculated anew
 */
public record Lags(Progress reads, Progress deactivation, Progress groups) {
  /** Everything at once. */
  public static final Lags NONE =
      new Lags(Progress.immediately(), Progress.immediately(), Progress.immediately());

  /** With another time until a query finds a new row. */
  public Lags withReads(Progress progress) {
    return new Lags(progress, deactivation, groups);
  }

  /** With another time until a deactivation has spread. */
  public Lags withDeactivation(Progress progress) {
    return new Lags(reads, progress, groups);
  }

  /** With another time until a group is calculated anew. */
  public Lags withGroups(Progress progress) {
    return new Lags(reads, deactivation, progress);
  }
}
