package io.scimkit.testkit.state;

import java.util.List;

/**
 * What became of one row.
 *
 * @param existed whether it was there before
 * @param exists whether it is there now
 * @param name how people call the row
 * @param fields what differs, without the org's own time stamps
 */
public record RowStory(
    String object, String id, String name, boolean existed, boolean exists, List<Field> fields) {

  /** One field; values in words, references by the name of their row. */
  public record Field(String name, String was, String is) {}
}
