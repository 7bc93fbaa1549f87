package io.scimkit.testkit;

import io.scimkit.testkit.state.RowStory;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What differs between two states of an org, row by row; made by {@link FakeSalesforce#diff}. Time
 * stamps that the org keeps by itself, such as LastModifiedDate, do not count, nor do the rows of
 * SetupAuditTrail, which tell the same once more. Immutable.
 */
public final class OrgDiff {
  private final List<Row> rows;

  OrgDiff(List<RowStory> stories) {
    rows = stories.stream().map(OrgDiff::row).toList();
  }

  private static Row row(RowStory story) {
    Kind kind = !story.existed() ? Kind.CREATED : story.exists() ? Kind.CHANGED : Kind.DELETED;
    List<Field> fields =
        story.fields().stream()
            .map(field -> new Field(field.name(), field.was(), field.is()))
            .toList();
    return new Row(kind, story.object(), story.name(), story.id(), fields);
  }

  /** What became of a row. */
  public enum Kind {
    /** It was not there before. */
    CREATED,
    /** At least one field differs. */
    CHANGED,
    /** It is not there any more, or only in the recycle bin. */
    DELETED
  }

  /**
   * One row that differs.
   *
   * @param kind what became of it
   * @param object the object's name
   * @param name how people call the row: a username, a name, or the names of the rows that it joins
   * @param id the 18-character id
   * @param fields the fields that differ
   */
  public record Row(Kind kind, String object, String name, String id, List<Field> fields) {}

  /**
   * One field that differs.
   *
   * @param name the field's name
   * @param was the value before, a reference by its row's name; {@code null} as text when there was
   *     none
   * @param is the value after, likewise
   */
  public record Field(String name, String was, String is) {

    @Override
    public String toString() {
      return name + " " + was + " -> " + is;
    }
  }

  /** {@return the rows that differ, in the order in which they were first touched} */
  public List<Row> rows() {
    return rows;
  }

  /** {@return whether nothing differs} */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Returns the difference as text, one line for each row that came or went and for each field that
   * changed, for example {@code User ann@acme.example: Title null -> Boss}. Secrets are in it as
   * they are in the org.
   */
  @Override
  public String toString() {
    return rows.stream().map(OrgDiff::text).collect(Collectors.joining("\n"));
  }

  private static String text(Row row) {
    String title = row.object() + " " + row.name() + ": ";
    return row.kind() == Kind.CHANGED
        ? row.fields().stream().map(field -> title + field).collect(Collectors.joining("\n"))
        : title + (row.kind() == Kind.CREATED ? "created" : "deleted");
  }
}
