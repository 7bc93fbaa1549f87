package io.scimkit.testkit;

import io.scimkit.testkit.fault.Planned;

/**
 * A fault that waits for its moment; made by {@link FakeSalesforce#plan}. It meets the next request
 * through a door, or the next row that a client saves, once, unless told otherwise. Seeding never
 * meets a fault. Thread-safe.
 */
public final class PlannedFault {
  private final Planned planned;

  PlannedFault(Planned planned) {
    this.planned = planned;
  }

  /**
   * Meets only requests like this. Does not count for faults of rows.
   *
   * @param method in capitals
   * @param pathPart text in the decoded path and query, for example {@code /composite} or {@code
   *     FROM OauthToken}
   * @return this
   */
  public PlannedFault on(String method, String pathPart) {
    planned.on(method, pathPart);
    return this;
  }

  /**
   * Meets only requests whose body contains a text. Does not count for faults of rows.
   *
   * @param text as it stands in the body
   * @return this
   */
  public PlannedFault containing(String text) {
    planned.containing(text);
    return this;
  }

  /**
   * Lets matches pass first; none unless set.
   *
   * @param matches how many
   * @return this
   */
  public PlannedFault after(int matches) {
    planned.after(matches);
    return this;
  }

  /**
   * Fires several times; once unless set.
   *
   * @param count how often
   * @return this
   */
  public PlannedFault times(int count) {
    planned.times(count);
    return this;
  }

  @Override
  public String toString() {
    return planned.toString();
  }
}
