package io.scimkit.testkit.soql;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Runs SOQL over a source.
 *
 * <p>Holds no state of its own: as safe for threads as its source is.
 */
public final class Soql {

  private final SoqlSource source;

  private Soql(SoqlSource source) {
    this.source = source;
  }

  /** Queries over this source. */
  public static Soql over(SoqlSource source) {
    return new Soql(requireNonNull(source, "source"));
  }

  /**
   * Parses, checks and runs a query.
   *
   * @throws SoqlException if Salesforce would refuse it
   * @throws UnsupportedSoqlException if Salesforce would run it and the kit cannot
   */
  public SoqlResult query(String text, SoqlContext context) {
    return query(SoqlParser.parse(text), context);
  }

  /**
   * The ways to the rows of a query, the best one first.
   *
   * @throws SoqlException if Salesforce would refuse it
   * @throws UnsupportedSoqlException if Salesforce would run it and the kit cannot
   */
  public List<QueryPlan> explain(String text, SoqlContext context) {
    SoqlQuery query = SoqlParser.parse(text);
    // What would be refused when it runs is refused here too.
    query(query, context);
    return new QueryBinder(new Binding(source, context, query.source())).plans(query.select());
  }

  /**
   * The columns of a query.
   *
   * @throws SoqlException if Salesforce would refuse it
   * @throws UnsupportedSoqlException if Salesforce would run it and the kit cannot
   */
  public List<QueryColumn> columns(String text, SoqlContext context) {
    SoqlQuery query = SoqlParser.parse(text);
    // What would be refused when it runs is refused here too.
    query(query, context);
    Binding binding = new Binding(source, context, query.source());
    SoqlObject object = binding.object(query.select().from().name());
    return new ColumnBinder(binding).bind(query.select(), object);
  }

  /**
   * Checks and runs a parsed query.
   *
   * @throws SoqlException if Salesforce would refuse it
   * @throws UnsupportedSoqlException if Salesforce would run it and the kit cannot
   */
  public SoqlResult query(SoqlQuery query, SoqlContext context) {
    Binding binding = new Binding(source, context, query.source());
    return new QueryBinder(binding).run(query.select());
  }
}
