package io.scimkit.testkit.json;

/** Text that is not JSON, or nested deeper than any client of Salesforce sends. */
public final class JsonSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long line;
  private final long column;

  JsonSyntaxException(String message) {
    super(message);
    this.line = 1;
    this.column = 1;
  }

  JsonSyntaxException(String message, long line, long column, Throwable cause) {
    super(message, cause);
    this.line = line;
    this.column = column;
  }

  /** Where it went wrong, as in {@code [line:1, column:7]}. */
  public String position() {
    return "[line:" + line + ", column:" + column + "]";
  }
}
