package io.scimkit.testkit.sosl;

import io.scimkit.testkit.schema.SObjectField;
import io.scimkit.testkit.schema.SObjectType;
import io.scimkit.testkit.soql.Soql;
import io.scimkit.testkit.soql.SoqlContext;
import io.scimkit.testkit.soql.SoqlObject;
import io.scimkit.testkit.soql.SoqlRecord;
import io.scimkit.testkit.soql.SoqlRow;
import io.scimkit.testkit.soql.SoqlSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A search that the grammar took. */
public final class Search {
  /** No search finds more. */
  static final int MOST = 2000;

  private final SearchTerm term;
  private final Scope scope;
  private final List<Source> sources;
  private final int most;

  /**
   * One object to search.
   *
   * @param rest WHERE, ORDER BY, LIMIT and OFFSET; empty text for none
   */
  record Source(String object, String fields, String rest) {
    String soql() {
      return "SELECT " + fields + " FROM " + object + " " + rest;
    }
  }

  Search(SearchTerm term, Scope scope, List<Source> sources, int most) {
    this.term = term;
    this.scope = scope;
    this.sources = List.copyOf(sources);
    this.most = most;
  }

  /**
   * Parses a search.
   *
   * @throws SoslException if Salesforce would refuse it
   * @throws UnsupportedSoslException if the kit cannot run it
   */
  public static Search parse(String text) {
    return SoslParser.parse(text);
  }

  /** The objects after RETURNING as the search spells them; none when all are searched. */
  public List<String> objects() {
    return sources.stream().map(Source::object).toList();
  }

  /**
   * The rows that are found.
   *
   * @param all the objects that are searched when RETURNING names none
   */
  public List<SoqlRecord> run(SoqlSource rows, SoqlContext context, List<String> all) {
    List<SoqlRecord> found = new ArrayList<>();
    Soql soql = Soql.over(new FoundRows(rows, this::finds));
    List<Source> searched =
        sources.isEmpty()
            ? all.stream().map(object -> new Source(object, "Id", "")).toList()
            : sources;
    for (Source source : searched) {
      found.addAll(soql.query(source.soql(), context).records());
    }
    return found.size() > most ? found.subList(0, most) : found;
  }

  /** Looks at the fields that the reader may see, as one text with a gap after each field. */
  private boolean finds(SoqlObject seen, SoqlRow row) {
    List<String> words = new ArrayList<>();
    for (SObjectField field : ((SObjectType) seen).fields()) {
      if (scope.holds(field) && row.value(field) instanceof String text) {
        words.addAll(words(text));
        words.add("");
      }
    }
    return term.test(words);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
