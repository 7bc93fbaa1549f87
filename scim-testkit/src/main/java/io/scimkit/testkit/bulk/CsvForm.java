package io.scimkit.testkit.bulk;

import java.util.Locale;
import java.util.Optional;

/**
 * How a job's CSV is written.
 *
 * @param delimiter between the fields of a line
 * @param lineEnding at the end of each line
 */
public record CsvForm(Delimiter delimiter, LineEnding lineEnding) {

  /** What stands between two fields. */
  public enum Delimiter {
    COMMA(','),
    BACKQUOTE('`'),
    CARET('^'),
    PIPE('|'),
    SEMICOLON(';'),
    TAB('\t');

    final char character;

    Delimiter(char character) {
      this.character = character;
    }

    /** The delimiter of this name in any case. */
    public static Optional<Delimiter> named(String name) {
      return find(values(), name);
    }
  }

  /** What ends a line. */
  public enum LineEnding {
    LF("\n"),
    CRLF("\r\n");

    final String text;

    LineEnding(String text) {
      this.text = text;
    }

    /** The line ending of this name in any case. */
    public static Optional<LineEnding> named(String name) {
      return find(values(), name);
    }
  }

  private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    for (E one : all) {
      if (one.name().equals(wanted)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
