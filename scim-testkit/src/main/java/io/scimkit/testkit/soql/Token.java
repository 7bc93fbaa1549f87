package io.scimkit.testkit.soql;

/** One word of a query, with its place. The text of {@code BAD} is what could not be read. */
record Token(Kind kind, String text, int start) {

  int end() {
    return start + text.length();
  }

  boolean is(String word) {
    return (kind == Kind.NAME || kind == Kind.SYMBOL) && text.equalsIgnoreCase(word);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  Place place() {
    return new Place(start);
  }

  enum Kind {
    NAME,
    STRING,
    NUMBER,
    DATE,
    DATETIME,
    TIME,
    SYMBOL,
    BAD,
    END
  }
}
