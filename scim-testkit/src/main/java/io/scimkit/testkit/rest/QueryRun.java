package io.scimkit.testkit.rest;

import io.scimkit.testkit.bulk.JobState;
import io.scimkit.testkit.bulk.QueryJob;
import io.scimkit.testkit.engine.Agenda;
import io.scimkit.testkit.engine.VisibleRows;
import io.scimkit.testkit.soql.PlainQuery;
import io.scimkit.testkit.soql.Soql;
import io.scimkit.testkit.soql.SoqlContext;
import io.scimkit.testkit.soql.SoqlRecord;
import io.scimkit.testkit.soql.SoqlResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Does the work of a query job: the rows as they are then, in the name of its maker. */
final class QueryRun implements Agenda.Work {
  // Other than in JSON, the zone is written Z here.
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Before this version the columns stand in the order of the alphabet. */
  private static final int ORDER_AS_ASKED = 50;

  private final Call call;
  private final QueryJob job;

  QueryRun(Call call, QueryJob job) {
    this.call = call;
    this.job = job;
  }

  /** The columns of a query that a job can run; one that would fail is refused here already. */
  static PlainQuery check(Call call, String query, boolean all) {
    VisibleRows source = source(call);
    PlainQuery plain =
        PlainQuery.of(source, query, Query.context(call, all))
            .orElseThrow(
                () ->
                    WireRule.JOB_SHAPE.refuse(
                        "API_ERROR",
                        "GROUP BY, OFFSET, aggregate functions and sub-queries are not supported in Bulk Query"));
    Soql.over(source).query(query, Query.context(call, all));
    return plain;
  }

  @Override
  public List<String> run() {
    VisibleRows source = source(call);
    SoqlContext context = Query.context(call, job.all());
    SoqlResult result = Soql.over(source).query(job.query(), context);
    PlainQuery plain = PlainQuery.of(source, job.query(), context).orElseThrow();
    List<String> names = plain.names();
    List<Integer> order = new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
    if (call.versionNumber() < ORDER_AS_ASKED) {
      order.sort(Comparator.comparing(names::get));
    }
    List<List<String>> lines = new ArrayList<>();
    for (SoqlRecord record : result.records()) {
      List<@Nullable Object> values = plain.values(record.row().orElseThrow());
      lines.add(order.stream().map(column -> cell(values.get(column))).toList());
    }
    job.found(order.stream().map(names::get).toList(), lines);
    job.move(JobState.JOB_COMPLETE, call.org().clock().instant());
    return List.of();
  }

  private static VisibleRows source(Call call) {
    return new VisibleRows(call.org(), call.actor(), Optional.empty());
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Instant instant) {
      return DATE_TIME.format(instant);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
