package io.scimkit.testkit.soql;

import java.util.Locale;
import java.util.Set;

/** Words that cannot be aliases. Fields and objects may be called so: {@code Group}. */
final class ReservedWords {

  private static final Set<String> WORDS =
      Set.of(
          "AND",
          "ASC",
          "DESC",
          "EXCLUDES",
          "FIRST",
          "FROM",
          "GROUP",
          "HAVING",
          "IN",
          "INCLUDES",
          "LAST",
          "LIKE",
          "LIMIT",
          "NOT",
          "NULL",
          "NULLS",
          "OR",
          "SELECT",
          "USING",
          "WHERE",
          "WITH",
          // Not on the reference's list, but they begin a clause where an alias could stand.
          "ORDER",
          "OFFSET",
          "FOR",
          "UPDATE",
          "ALL",
          "SET",
          "AS");

  private ReservedWords() {}

  static boolean contain(String word) {
    return WORDS.contains(word.toUpperCase(Locale.ROOT));
  }
}
