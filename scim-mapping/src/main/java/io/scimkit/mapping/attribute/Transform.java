package io.scimkit.mapping.attribute;

import java.util.Locale;
import java.util.Objects;

/**
 * One step from the text of an attribute to the text of a field, as data: it can be printed,
 * compared and written as JSON. Made by {@link Transforms}; switch over {@link #kind()}.
 *
 * <p>Lengths and positions count UTF-16 units; no character is ever cut in two.
 */
public sealed interface Transform {

  /** The kinds of transform. */
  enum Kind {
    /** {@link Transform.OrgSuffix}. */
    ORG_SUFFIX,
    /** {@link Transform.LowerCase}. */
    LOWER_CASE,
    /** {@link Transform.Trim}. */
    TRIM,
    /** {@link Transform.Truncate}. */
    TRUNCATE,
    /** {@link Transform.Mid}. */
    MID,
    /** {@link Transform.Prefix}. */
    PREFIX,
    /** {@link Transform.Suffix}. */
    SUFFIX,
    /** {@link Transform.ToPicklist}. */
    TO_PICKLIST
  }

  /**
   * Returns which transform this is.
   *
   * @return the kind
   */
  Kind kind();

  /**
   * Returns the transform as documents and plans print it, which is how it is written in code.
   *
   * @return for example {@code truncate(40)}
   */
  String text();

  /** Appends the username suffix of the org that is planned for; nothing where it has none. */
  record OrgSuffix() implements Transform {
    @Override
    public Kind kind() {
      return Kind.ORG_SUFFIX;
    }

    @Override
    public String text() {
      return "orgSuffix()";
    }
  }

  /** Writes letters in lower case, by no language's rules ({@link Locale#ROOT}). */
  record LowerCase() implements Transform {
    @Override
    public Kind kind() {
      return Kind.LOWER_CASE;
    }

    @Override
    public String text() {
      return "lowerCase()";
    }
  }

  /** Takes blanks from both ends and makes one blank of several between. */
  record Trim() implements Transform {
    @Override
    public Kind kind() {
      return Kind.TRIM;
    }

    @Override
    public String text() {
      return "trim()";
    }
  }

  /**
   * Keeps the first characters; the plan notes it when something was cut.
   *
   * @param length how many, more than 0
   */
  record Truncate(int length) implements Transform {
    /**
     * Makes the transform.
     *
     * @param length how many, more than 0
     * @throws IllegalArgumentException if the length is less than 1
     */
    public Truncate {
      atLeastOne("length", length);
    }

    @Override
    public Kind kind() {
      return Kind.TRUNCATE;
    }

    @Override
    public String text() {
      return "truncate(" + length + ")";
    }
  }

  /**
   * Keeps a part by design, without a note; nothing when the text is shorter than the start.
   *
   * @param start position of the first character kept; the first of all is 1
   * @param length how many, more than 0
   */
  record Mid(int start, int length) implements Transform {
    /**
     * Makes the transform.
     *
     * @param start position of the first character kept; the first of all is 1
     * @param length how many, more than 0
     * @throws IllegalArgumentException if the start or the length is less than 1
     */
    public Mid {
      atLeastOne("start", start);
      atLeastOne("length", length);
    }

    @Override
    public Kind kind() {
      return Kind.MID;
    }

    @Override
    public String text() {
      return "mid(" + start + ", " + length + ")";
    }
  }

  /**
   * Puts text in front.
   *
   * @param value the text
   */
  record Prefix(String value) implements Transform {
    /**
     * Makes the transform.
     *
     * @param value the text
     */
    public Prefix {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Kind kind() {
      return Kind.PREFIX;
    }

    @Override
    public String text() {
      return "prefix(\"" + value + "\")";
    }
  }

  /**
   * Puts text behind.
   *
   * @param value the text
   */
  record Suffix(String value) implements Transform {
    /**
     * Makes the transform.
     *
     * @param value the text
     */
    public Suffix {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Kind kind() {
      return Kind.SUFFIX;
    }

    @Override
    public String text() {
      return "suffix(\"" + value + "\")";
    }
  }

  /**
   * Translates to a Salesforce picklist. What has no counterpart becomes the rule's {@code orElse}
   * with a note, and is refused when the rule has none.
   *
   * @param picklist which one
   */
  record ToPicklist(Picklist picklist) implements Transform {
    /**
     * Makes the transform.
     *
     * @param picklist which one
     */
    public ToPicklist {
      Objects.requireNonNull(picklist, "picklist");
    }

    @Override
    public Kind kind() {
      return Kind.TO_PICKLIST;
    }

    @Override
    public String text() {
      return picklist.jsonName() + "()";
    }
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException("The " + name + " is " + value + ": make it at least 1.");
    }
  }
}
