package io.scimkit.testkit.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job that writes rows: its data, and what became of each line. */
public final class IngestJob extends Job {
  private final String object;
  private final String externalIdField;
  private final List<Line> succeeded = new ArrayList<>();
  private final List<Line> failed = new ArrayList<>();
  private @Nullable String data;
  private List<String> header = List.of();
  private List<CsvReader.Line> lines = List.of();

  /**
   * A line that was processed.
   *
   * @param note whether the row was created, or why it failed
   */
  public record Line(String id, String note, List<String> fields) {}

  /** A new job, open for its data. */
  public IngestJob(
      String id,
      String userId,
      String operation,
      String object,
      String externalIdField,
      String version,
      CsvForm form,
      Instant created) {
    super(id, userId, operation, version, form, created, JobState.OPEN);
    this.object = object;
    this.externalIdField = externalIdField;
  }

  /** The object whose rows it writes. */
  public String object() {
    return object;
  }

  /** The field by which an upsert finds rows; empty text for other operations. */
  public String externalIdField() {
    return externalIdField;
  }

  /** Takes the data. */
  public void upload(String csv) {
    data = csv;
  }

  /** The data; empty until it was uploaded. */
  public Optional<String> data() {
    return Optional.ofNullable(data);
  }

  /** Takes the data apart, once. */
  public void parse() {
    List<CsvReader.Line> all = CsvReader.read(data == null ? "" : data, form());
    header = all.isEmpty() ? List.of() : all.get(0).fields();
    lines = all.isEmpty() ? List.of() : all.subList(1, all.size());
  }

  /** The names of the columns. */
  public List<String> header() {
    return header;
  }

  /** The lines after the header. */
  public List<CsvReader.Line> lines() {
    return lines;
  }

  /** Notes a line whose row was written. */
  public void succeeded(String id, boolean created, List<String> fields) {
    succeeded.add(new Line(id, String.valueOf(created), fields));
  }

  /** Notes a line that was refused. */
  public void failed(String id, String error, List<String> fields) {
    failed.add(new Line(id, error, fields));
  }

  /** How many lines were processed. */
  public int processed() {
    return succeeded.size() + failed.size();
  }

  /** How many lines were refused. */
  public int refused() {
    return failed.size();
  }

  /** The CSV of the rows that were written. */
  public String successfulResults() {
    return results("sf__Created", succeeded);
  }

  /** The CSV of the lines that were refused. */
  public String failedResults() {
    return results("sf__Error", failed);
  }

  /** The CSV of the lines that were not processed, because the job was aborted or failed. */
  public String unprocessedRecords() {
    CsvWriter csv = new CsvWriter(form(), header);
    lines
        .subList(Math.min(processed(), lines.size()), lines.size())
        .forEach(line -> csv.line(line.fields()));
    return csv.text();
  }

  @Override
  Runnable keep() {
    Runnable rest = super.keep();
    String keptData = data;
    int keptSucceeded = succeeded.size();
    int keptFailed = failed.size();
    return () -> {
      rest.run();
      data = keptData;
      succeeded.subList(keptSucceeded, succeeded.size()).clear();
      failed.subList(keptFailed, failed.size()).clear();
    };
  }

  private String results(String note, List<Line> of) {
    CsvWriter csv = new CsvWriter(form(), joined("sf__Id", note, header));
    of.forEach(line -> csv.line(joined(line.id(), line.note(), line.fields())));
    return csv.text();
  }

  private static List<String> joined(String first, String second, List<String> others) {
    List<String> all = new ArrayList<>(others.size() + 2);
    all.add(first);
    all.add(second);
    all.addAll(others);
    return all;
  }
}
