package io.scimkit.mapping.org;

/**
 * The value of one User field: text, a boolean, or nothing.
 *
 * <p>Switch over {@link #kind()}. Numbers and ids are text.
 */
public sealed interface FieldValue {

  /** The kinds of value. */
  enum Kind {
    /** Text, {@link FieldValue.Text}. */
    TEXT,
    /** A checkbox, {@link FieldValue.Bool}. */
    BOOLEAN,
    /** No value ({@code null} on the wire), {@link FieldValue.Empty}. */
    EMPTY
  }

  /**
   * Returns what kind of value this is.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Returns the value as a plan prints it.
   *
   * @return the text, {@code true} or {@code false}, or {@code (empty)}
   */
  String display();

  /**
   * Makes a text value; empty text is {@link #empty()}, as in Salesforce.
   *
   * @param text any text
   * @return the value
   */
  static FieldValue text(String text) {
    return text.isEmpty() ? Empty.VALUE : new Text(text);
  }

  /**
   * Makes a boolean value.
   *
   * @param value true or false
   * @return the value
   */
  static FieldValue bool(boolean value) {
    return new Bool(value);
  }

  /**
   * Returns the absent value.
   *
   * @return no value
   */
  static FieldValue empty() {
    return Empty.VALUE;
  }

  /**
   * Text.
   *
   * @param value the text, not empty
   */
  record Text(String value) implements FieldValue {
    /**
     * Makes a text value.
     *
     * @param value the text, not empty
     * @throws IllegalArgumentException if the text is empty
     */
    public Text {
      if (value.isEmpty()) {
        throw new IllegalArgumentException("Empty text is FieldValue.empty().");
      }
    }

    @Override
    public Kind kind() {
      return Kind.TEXT;
    }

    @Override
    public String display() {
      return value;
    }
  }

  /**
   * A checkbox.
   *
   * @param value checked or not
   */
  record Bool(boolean value) implements FieldValue {
    @Override
    public Kind kind() {
      return Kind.BOOLEAN;
    }

    @Override
    public String display() {
      return Boolean.toString(value);
    }
  }

  /** No value. */
  enum Empty implements FieldValue {
    /** The only one. */
    VALUE;

    @Override
    public Kind kind() {
      return Kind.EMPTY;
    }

    @Override
    public String display() {
      return "(empty)";
    }
  }
}
