package io.scimkit.testkit.bulk;

import java.time.Instant;
import java.util.List;

/** A job that reads rows. */
public final class QueryJob extends Job {
  private final String query;
  private final String object;
  private List<String> header = List.of();
  private List<List<String>> lines = List.of();

  /** A new job, which needs no data. */
  public QueryJob(
      String id,
      String userId,
      String operation,
      String query,
      String object,
      String version,
      CsvForm form,
      Instant created) {
    super(id, userId, operation, version, form, created, JobState.UPLOAD_COMPLETE);
    this.query = query;
    this.object = object;
  }

  /** The SOQL. */
  public String query() {
    return query;
  }

  /** The object after FROM. */
  public String object() {
    return object;
  }

  /** Whether rows in the recycle bin count too. */
  public boolean all() {
    return operation().equals("queryAll");
  }

  /** Takes what the query found. */
  public void found(List<String> names, List<List<String>> rows) {
    header = List.copyOf(names);
    lines = List.copyOf(rows);
  }

  /** How many rows it found. */
  public int size() {
    return lines.size();
  }

  /** The CSV of some of the rows; the header line is there even when no row is. */
  public String page(int from, int to) {
    CsvWriter csv = new CsvWriter(form(), header);
    lines.subList(from, to).forEach(csv::line);
    return csv.text();
  }
}
