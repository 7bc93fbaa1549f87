package io.scimkit.testkit;

import io.scimkit.testkit.fault.Planned;
import io.scimkit.testkit.store.SalesforceId;

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
   * Meets only requests like this, or only rows that such requests save.
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
   * Meets only requests whose body contains a text, or only rows that such requests save.
   *
   * @param text as it stands in the body
   * @return this
   */
  public PlannedFault containing(String text) {
    planned.containing(text);
    return this;
  }

  /**
   * Meets only one row when it is changed or deleted; of no use for faults of requests.
   *
   * @param id the row's id, with 15 or 18 characters
   * @return this
   * @throws IllegalArgumentException when it is no id
   */
  public PlannedFault onRow(String id) {
    planned.onRow(
        SalesforceId.parse(id).orElseThrow(() -> new IllegalArgumentException("no id: " + id)));
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
