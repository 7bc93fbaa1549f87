package io.scimkit.testkit.sosl;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What FIND looks for in the words of one row. */
sealed interface SearchTerm extends Predicate<List<String>> {

  /** Words that follow each other: one word, or the words in quotes. */
  record Phrase(List<Pattern> words) implements SearchTerm {
    @Override
    public boolean test(List<String> row) {
      for (int start = 0; start + words.size() <= row.size(); start++) {
        if (begins(row.subList(start, start + words.size()))) {
          return true;
        }
      }
      return false;
    }

    private boolean begins(List<String> row) {
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).matcher(row.get(i)).matches()) {
          return false;
        }
      }
      return true;
    }
  }

  /** All of them. */
  record And(SearchTerm left, SearchTerm right) implements SearchTerm {
    @Override
    public boolean test(List<String> row) {
      return left.test(row) && right.test(row);
    }
  }

  /** Any of them. */
  record Or(SearchTerm left, SearchTerm right) implements SearchTerm {
    @Override
    public boolean test(List<String> row) {
      return left.test(row) || right.test(row);
    }
  }

  /** The one and not the other. */
  record AndNot(SearchTerm left, SearchTerm right) implements SearchTerm {
    @Override
    public boolean test(List<String> row) {
      return left.test(row) && !right.test(row);
    }
  }
}
