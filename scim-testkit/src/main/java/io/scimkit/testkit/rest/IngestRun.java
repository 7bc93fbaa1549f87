package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.CsvReader;
import io.scimkit.testkit.bulk.IngestJob;
import io.scimkit.testkit.bulk.JobState;
import io.scimkit.testkit.engine.Agenda;
import io.scimkit.testkit.engine.RefusedException;
import io.scimkit.testkit.engine.UnitOfWork;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.store.Row;
import java.util.List;
import java.util.Optional;

/** Does the work of an ingest job: each line for itself, in order, in the name of its maker. */
final class IngestRun implements Agenda.Work {
  private static final RefusedException BADLY_QUOTED =
      WireRule.JOB_LINE_QUOTED.refuse(
          "ClientInputError", "Only a delimiter may stand beside a double quote");

  private final Call call;
  private final IngestJob job;
  private final SObjectType type;

  IngestRun(Call made, IngestJob job) {
    // A job runs only the assignment rule that it names.
    this.call = made.with("Sforce-Auto-Assign", "FALSE").in(new UnitOfWork(made.actor()));
    this.job = job;
    this.type = Rows.type(made, job.object());
  }

  @Override
  public List<String> run() {
    job.parse();
    Optional<String> wrong = wrong();
    if (wrong.isPresent()) {
      call.trace().refused(WireRule.JOB_SHAPE, "InvalidBatch");
      job.fail(wrong.get(), call.org().clock().instant());
      return List.of();
    }
    for (CsvReader.Line line : job.lines()) {
      if (line.wellQuoted()) {
        one(new IngestLine(type, job.header(), line.fields()));
      } else {
        refuse("", BADLY_QUOTED, line.fields());
      }
    }
    job.move(JobState.JOB_COMPLETE, call.org().clock().instant());
    return call.unit().writes();
  }

  private Optional<String> wrong() {
    String data = job.data().orElse("");
    if (CsvReader.lineEnding(data).filter(used -> used != job.form().lineEnding()).isPresent()) {
      return Optional.of(
          "ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is "
              + job.form().lineEnding());
    }
    for (String name : job.header()) {
      if (type.field(name).isEmpty() && ParentColumn.of(type, name).isEmpty()) {
        return Optional.of("InvalidBatch : Field name not found : " + name);
      }
    }
    for (int i = 0; i < job.lines().size(); i++) {
      CsvReader.Line line = job.lines().get(i);
      if (line.wellQuoted() && line.fields().size() > job.header().size()) {
        return Optional.of("InvalidBatch : Line " + (i + 2) + " has more fields than the header");
      }
    }
    return Optional.empty();
  }

  private void one(IngestLine line) {
    try {
      ExternalId.Saved saved = save(line);
      job.succeeded(saved.row().key(), saved.created(), line.fields());
    } catch (RefusedException refusal) {
      refuse(line.id(), refusal, line.fields());
    } catch (SeveralRowsException several) {
      refuse(line.id(), UpsertMany.severalRows(several), line.fields());
    }
  }

  private void refuse(String id, RefusedException refusal, List<String> fields) {
    call.trace().refused(refusal);
    job.failed(id, error(refusal), fields);
  }

  private ExternalId.Saved save(IngestLine line) {
    switch (job.operation()) {
      case "insert" -> {
        return new ExternalId.Saved(Rows.create(call, type, line.record()), true);
      }
      case "upsert" -> {
        ExternalId id = ExternalId.named(call, type, job.externalIdField());
        return id.upsert(id.valueIn(line.record()), id.without(line.record()), false);
      }
      default -> {
        Row row = Collections.find(call, type, line.id());
        if (job.operation().equals("delete")) {
          Rows.delete(call, row);
          return new ExternalId.Saved(row, false);
        }
        return new ExternalId.Saved(Rows.update(call, row, line.record()), false);
      }
    }
  }

  private static String error(RefusedException refusal) {
    return refusal.code()
        + ":"
        + refusal.text()
        + ":"
        + String.join(",", refusal.fields())
        + (refusal.fields().isEmpty() ? "--" : " --");
  }
}
